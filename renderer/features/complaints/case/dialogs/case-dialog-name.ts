/** The questions that the case page asks in a dialog: milestones and side paths. */
export type CaseDialogName =
  | 'formalise'
  | 'acknowledge'
  | 'answer'
  | 'solutions'
  | 'followUp'
  | 'close'
  | 'reopen'
  | 'reclassify'
  | 'cancel'

export interface CaseDialogProps {
  readonly onClose: () => void
}
