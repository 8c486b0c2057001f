import type { CaseStepName } from '#shared/complaints/next-step'
import type { CaseDialogName } from './dialogs/case-dialog-name'

/** The dialog in which each step is done. */
export const stepDialogs = {
  FORMALISE: 'formalise',
  ACKNOWLEDGE: 'acknowledge',
  ANSWER: 'answer',
  DO_SOLUTIONS: 'solutions',
  FOLLOW_UP: 'followUp',
  CLOSE: 'close',
} as const satisfies Record<Exclude<CaseStepName, 'RECEIVE'>, CaseDialogName>

/** The dialog of a step; a reception is never done again. */
export function dialogOfStep(step: CaseStepName): CaseDialogName | null {
  return step === 'RECEIVE' ? null : stepDialogs[step]
}
