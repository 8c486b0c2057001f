import { earlierDate, type LocalDate } from '#shared/time/day-number'
import type { Complaint } from './complaint'
import {
  type CaseStepName,
  findNextStep,
  listCaseSteps,
  type StepMoment,
  type SteppedCase,
} from './next-step'

/** What is to be done with a case now, and until when; kept beside it so that a morning's tasks are found at once. */
export interface CurrentTask {
  /** Null when the case is over. */
  readonly nextStep: CaseStepName | null
  /** Of the acknowledgement and the answer that are still due, the first to be late; null when neither is. */
  readonly taskDueOn: LocalDate | null
  /** The first of their ceilings. */
  readonly taskCeilingOn: LocalDate | null
  /** The first day on which one of them is announced. */
  readonly taskWarningOn: LocalDate | null
}

export type TaskedCase = SteppedCase & Pick<Complaint, 'acknowledgementCeilingOn' | 'answerCeilingOn'>

/**
 * The task of a case (domain, section 4). The clocks of an oral complaint that waits for its written form are left
 * out: the form comes first. A reopened case has a next step and no date of its own.
 */
export function findCurrentTask(record: TaskedCase, zone: string): CurrentTask {
  const steps = listCaseSteps(record, { today: '1900-01-01', zone } satisfies StepMoment)
  const nextStep = findNextStep(steps)?.step ?? null
  const hasDates = nextStep !== 'FORMALISE' && record.reopenedAt === null
  const isDue = (name: CaseStepName) =>
    hasDates && steps.some(({ step, dueOn }) => step === name && dueOn !== null)
  const clocks = [
    isDue('ACKNOWLEDGE') && {
      dueOn: record.acknowledgementDueOn,
      ceilingOn: record.acknowledgementCeilingOn,
      warningOn: record.acknowledgementWarningOn ?? null,
    },
    isDue('ANSWER') && {
      dueOn: record.answerDueOn,
      ceilingOn: record.answerCeilingOn,
      warningOn: record.answerWarningOn ?? null,
    },
  ].filter((clock) => clock !== false)
  return {
    nextStep,
    taskDueOn: first(clocks.map(({ dueOn }) => dueOn)),
    taskCeilingOn: first(clocks.map(({ ceilingOn }) => ceilingOn)),
    taskWarningOn: first(clocks.map(({ warningOn }) => warningOn)),
  }
}

function first(days: readonly (LocalDate | null)[]): LocalDate | null {
  return days.reduce((a, b) => (a && b ? earlierDate(a, b) : (a ?? b)), null)
}
