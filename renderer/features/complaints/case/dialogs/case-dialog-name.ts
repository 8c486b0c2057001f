/** The questions that the case page asks in a dialog: milestones and side paths. */
export type CaseDialogName =
  | 'formalise'
  | 'acknowledge'
  | 'answer'
  | 'solutions'
  | 'followUp'
  | 'answers'
  | 'close'
  | 'reopen'
  | 'reclassify'
  | 'cancel'
  | 'suspend'
  | SidePathDialogName

/** What happens beside the milestones. */
export type SidePathDialogName =
  | 'reassign'
  | 'moveDeadline'
  | 'holdingNotice'
  | 'pause'
  | 'resume'
  | 'appeal'
  | 'appealAnswer'
  | 'mediation'
  | 'mediationEnd'

export interface CaseDialogProps {
  readonly onClose: () => void
}
