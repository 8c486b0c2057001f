import { AcknowledgeDialog } from './acknowledge-dialog'
import { AnswerDialog } from './answer-dialog'
import type { CaseDialogName } from './case-dialog-name'
import { CloseDialog } from './close-dialog'
import { FollowUpDialog } from './follow-up-dialog'
import { FormaliseDialog } from './formalise-dialog'
import { ReasonDialog } from './reason-dialog'
import { ReclassifyDialog } from './reclassify-dialog'
import { SolutionsDialog } from './solutions-dialog'

export interface CaseDialogsProps {
  readonly dialog: CaseDialogName | null
  readonly onClose: () => void
}

/** The dialog that is open on the case, if one is. */
export function CaseDialogs({ dialog, onClose }: CaseDialogsProps) {
  switch (dialog) {
    case null:
      return null
    case 'formalise':
      return <FormaliseDialog onClose={onClose} />
    case 'acknowledge':
      return <AcknowledgeDialog onClose={onClose} />
    case 'answer':
      return <AnswerDialog onClose={onClose} />
    case 'solutions':
      return <SolutionsDialog onClose={onClose} />
    case 'followUp':
      return <FollowUpDialog onClose={onClose} />
    case 'close':
      return <CloseDialog onClose={onClose} />
    case 'reclassify':
      return <ReclassifyDialog onClose={onClose} />
    case 'reopen':
    case 'cancel':
      return <ReasonDialog name={dialog} onClose={onClose} />
  }
}
