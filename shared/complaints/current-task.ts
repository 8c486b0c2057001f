import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
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
  /** The last instants on time, where they are within the due day or the day of the ceiling. */
  readonly taskDueAt: Instant | null
  readonly taskCeilingAt: Instant | null
}

export type TaskedCase = SteppedCase &
  Pick<
    Complaint,
    | 'acknowledgementCeilingOn'
    | 'answerCeilingOn'
    | 'acknowledgementDueAt'
    | 'acknowledgementCeilingAt'
    | 'answerDueAt'
    | 'answerCeilingAt'
  >

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
      due: { on: record.acknowledgementDueOn, at: record.acknowledgementDueAt },
      ceiling: { on: record.acknowledgementCeilingOn, at: record.acknowledgementCeilingAt },
      warningOn: record.acknowledgementWarningOn ?? null,
    },
    isDue('ANSWER') && {
      due: { on: record.answerDueOn, at: record.answerDueAt },
      ceiling: { on: record.answerCeilingOn, at: record.answerCeilingAt },
      warningOn: record.answerWarningOn ?? null,
    },
  ].filter((clock) => clock !== false)
  const due = first(clocks.map((clock) => clock.due))
  const ceiling = first(clocks.map((clock) => clock.ceiling))
  return {
    nextStep,
    taskDueOn: due.on,
    taskCeilingOn: ceiling.on,
    taskWarningOn: first(clocks.map(({ warningOn }) => ({ on: warningOn, at: null }))).on,
    taskDueAt: due.at,
    taskCeilingAt: ceiling.at,
  }
}

interface Due {
  readonly on: LocalDate | null
  readonly at: Instant | null
}

// Of one day, an hour comes before the end of it.
function first(dues: readonly Due[]): Due {
  const placeOf = ({ on, at }: Due) => `${on} ${at ?? '~'}`
  return dues.reduce((a, b) => (b.on === null || (a.on !== null && placeOf(a) <= placeOf(b)) ? a : b), {
    on: null,
    at: null,
  })
}
