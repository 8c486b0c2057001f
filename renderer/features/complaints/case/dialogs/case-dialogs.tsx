import { AcknowledgeDialog } from './acknowledge-dialog'
import { AnswerDialog } from './answer-dialog'
import { AppealAnswerDialog } from './appeal-answer-dialog'
import { AppealDialog } from './appeal-dialog'
import type { CaseDialogName } from './case-dialog-name'
import { CloseDialog } from './close-dialog'
import { FollowUpDialog } from './follow-up-dialog'
import { FormaliseDialog } from './formalise-dialog'
import { HoldingNoticeDialog } from './holding-notice-dialog'
import { MediationDialog } from './mediation-dialog'
import { MediationEndDialog } from './mediation-end-dialog'
import { MoveDeadlineDialog } from './move-deadline-dialog'
import { PauseDialog } from './pause-dialog'
import { ReasonDialog } from './reason-dialog'
import { ReassignDialog } from './reassign-dialog'
import { ReclassifyDialog } from './reclassify-dialog'
import { ResumeDialog } from './resume-dialog'
import { SolutionsDialog } from './solutions-dialog'
import { SuspendDialog } from './suspend-dialog'

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
    case 'answers':
      return <FollowUpDialog onClose={onClose} />
    case 'close':
      return <CloseDialog onClose={onClose} />
    case 'reclassify':
      return <ReclassifyDialog onClose={onClose} />
    case 'reassign':
      return <ReassignDialog onClose={onClose} />
    case 'moveDeadline':
      return <MoveDeadlineDialog onClose={onClose} />
    case 'holdingNotice':
      return <HoldingNoticeDialog onClose={onClose} />
    case 'pause':
      return <PauseDialog onClose={onClose} />
    case 'resume':
      return <ResumeDialog onClose={onClose} />
    case 'appeal':
      return <AppealDialog onClose={onClose} />
    case 'appealAnswer':
      return <AppealAnswerDialog onClose={onClose} />
    case 'mediation':
      return <MediationDialog onClose={onClose} />
    case 'mediationEnd':
      return <MediationEndDialog onClose={onClose} />
    case 'suspend':
      return <SuspendDialog onClose={onClose} />
    case 'reopen':
    case 'cancel':
      return <ReasonDialog name={dialog} onClose={onClose} />
  }
}
