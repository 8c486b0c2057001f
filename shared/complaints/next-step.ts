import { isPastDue, type KeptDue } from '#shared/calendars/past-due'
import { isWritten } from '#shared/intake/intake-rules'
import { addDays, daysBetween, type LocalDate } from '#shared/time/day-number'
import { type Instant, localDateOf } from '#shared/time/local-date'
import { findClosingGaps } from './closing-gate'
import type { Complaint } from './complaint'

/** The milestones of a case in the order in which they are reached. */
export const caseSteps = [
  'RECEIVE',
  'FORMALISE',
  'ACKNOWLEDGE',
  'ANSWER',
  'DO_SOLUTIONS',
  'FOLLOW_UP',
  'CLOSE',
] as const
export type CaseStepName = (typeof caseSteps)[number]

/** Days that an oral complaint waits for its written form where the clocks of the register say nothing else. */
export const writtenFormDays = 15

/** A step without a warning date of its own is due soon within so many calendar days (choice). */
const soonDays = 1

export interface CaseStep {
  readonly step: CaseStepName
  /** `next` is the first one that is still to be done; `skipped` was made unnecessary by another fact. */
  readonly state: 'done' | 'next' | 'pending' | 'skipped'
  /** Local date of the fact, when it has one. */
  readonly doneOn: LocalDate | null
  /** Local date by which it is due, while it is still to be done. */
  readonly dueOn: LocalDate | null
  /** The last instant on time, where it is within that day. */
  readonly dueAt: Instant | null
  /** How the due date stands now. */
  readonly urgency: 'late' | 'soon' | 'ahead' | null
}

export type SteppedCase = Pick<
  Complaint,
  | 'kind'
  | 'channel'
  | 'writtenForm'
  | 'receivedAt'
  | 'clockStartedAt'
  | 'acknowledgedAt'
  | 'acknowledgementDueOn'
  | 'answeredAt'
  | 'answerDueOn'
  | 'outcome'
  | 'refusalGrounds'
  | 'recourseGiven'
  | 'agreedSolutions'
  | 'followUpDueAt'
  | 'followedUpAt'
  | 'followUpAttempts'
  | 'reopenedAt'
  | 'closedAt'
  | 'reclassifiedAt'
  | 'cancelledAt'
> &
  Partial<
    Pick<Complaint, 'acknowledgementWarningOn' | 'answerWarningOn' | 'acknowledgementDueAt' | 'answerDueAt'>
  >

/** Today at the site, and its zone, on whose wall the dates are read. */
export interface StepMoment {
  readonly today: LocalDate
  readonly zone: string
  /** Tells whether the hour of a due date has passed. */
  readonly now?: Instant
  /** Days that an oral complaint may wait for its written form; the usual ones unless said. */
  readonly writtenFormDays?: number
}

/**
 * The line of milestones of a case (domain, section 4): received, written form obtained (oral complaints only),
 * acknowledged, answered, solutions done, followed up, closed. A step that another fact made unnecessary is skipped:
 * an answer given before the acknowledgement was due, a reasoned closing without action, two attempts to follow up,
 * no promise. After a reopening the answer and the follow-up are due again. Difficulties and hazards of training are
 * internal: nobody waits for an answer, so only solutions and closing are left. A case that was closed, reclassified
 * or cancelled has no next step.
 */
export function listCaseSteps(record: SteppedCase, moment: StepMoment): CaseStep[] {
  const isOver = Boolean(record.closedAt ?? record.reclassifiedAt ?? record.cancelledAt)
  let hasNext = isOver
  return draftSteps(record, moment).map(({ step, isDone, isSkipped, doneOn, dueOn, dueAt, warningOn }) => {
    const none = { dueOn: null, dueAt: null, urgency: null }
    if (isDone) return { step, state: 'done', doneOn, ...none }
    if (isSkipped) return { step, state: 'skipped', doneOn, ...none }
    const state = hasNext ? 'pending' : 'next'
    hasNext = true
    if (isOver) return { step, state, doneOn, ...none }
    const urgency = urgencyOf({ on: dueOn, at: dueAt }, warningOn, moment)
    return { step, state, doneOn, dueOn, dueAt, urgency }
  })
}

/** The step that is to be done now; null when the case is over. */
export function findNextStep(steps: readonly CaseStep[]): CaseStep | null {
  return steps.find((step) => step.state === 'next') ?? null
}

/** Of the steps still to be done, the one that is due first: it is not always the next one. */
export function findMostPressing(steps: readonly CaseStep[]): CaseStep | null {
  const due = steps.filter((step) => step.dueOn !== null)
  return due.reduce<CaseStep | null>((first, step) => {
    return first?.dueOn && step.dueOn && first.dueOn <= step.dueOn ? first : step
  }, null)
}

interface StepDraft {
  readonly step: CaseStepName
  readonly isDone: boolean
  readonly isSkipped: boolean
  readonly doneOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly dueAt: Instant | null
  readonly warningOn: LocalDate | null
}

function draftSteps(record: SteppedCase, moment: StepMoment): StepDraft[] {
  const { zone } = moment
  const onOf = (at: Instant | null) => at && localDateOf(at, zone)
  const receivedOn = localDateOf(record.receivedAt, zone)
  const receive = draft('RECEIVE', { isDone: true, doneOn: receivedOn })
  const solutions = draftSolutions(record)
  const close = draft('CLOSE', { isDone: record.closedAt !== null, doneOn: onOf(record.closedAt) })
  if (record.kind !== 'complaint') return [receive, solutions, close]

  const gaps = new Set(findClosingGaps(record, onOf(record.answeredAt)).map(({ code }) => code))
  const { reopenedAt } = record
  const isSince = (at: Instant | null) => at !== null && (reopenedAt === null || at >= reopenedAt)
  // The promises of the first handling were measured then; a reopened case has no new ones of its own.
  const dueUnlessReopened = (on: LocalDate | null) => (reopenedAt ? null : on)
  const isAnswered = isSince(record.answeredAt)
  const isFollowedUp = isSince(record.followedUpAt)
  const steps = [
    receive,
    draft('ACKNOWLEDGE', {
      isDone: record.acknowledgedAt !== null,
      isSkipped: !gaps.has('GATE_ACKNOWLEDGEMENT'),
      doneOn: onOf(record.acknowledgedAt),
      dueOn: record.answeredAt ? null : record.acknowledgementDueOn,
      dueAt: record.answeredAt ? null : (record.acknowledgementDueAt ?? null),
      warningOn: record.acknowledgementWarningOn ?? null,
    }),
    draft('ANSWER', {
      isDone: isAnswered,
      isSkipped: record.answeredAt === null && !gaps.has('GATE_ANSWER'),
      doneOn: isAnswered ? onOf(record.answeredAt) : null,
      dueOn: dueUnlessReopened(record.answerDueOn),
      dueAt: dueUnlessReopened(record.answerDueAt ?? null),
      warningOn: record.answerWarningOn ?? null,
    }),
    solutions,
    draft('FOLLOW_UP', {
      isDone: isFollowedUp,
      isSkipped: record.followedUpAt === null && !gaps.has('GATE_FOLLOW_UP'),
      doneOn: isFollowedUp ? onOf(record.followedUpAt) : null,
      dueOn: dueUnlessReopened(record.followUpDueAt),
    }),
    close,
  ]
  if (isWritten(record.channel, record.writtenForm)) return steps
  steps.splice(1, 0, draft('FORMALISE', { dueOn: findFormDue(record, zone, moment.writtenFormDays) }))
  return steps
}

/**
 * The last day on which an oral complaint waits for its written form before its downgrade is proposed (local date of
 * the site). It is counted like every delay: from the reception, or from the day a remark became a complaint.
 */
export function findFormDue(
  { clockStartedAt }: Pick<Complaint, 'clockStartedAt'>,
  zone: string,
  days = writtenFormDays,
): LocalDate {
  return addDays(localDateOf(clockStartedAt, zone), days)
}

function draftSolutions({ agreedSolutions }: SteppedCase): StepDraft {
  const promised = agreedSolutions.filter((solution) => !solution.immediate)
  const left = promised.filter((solution) => !solution.doneAt && !solution.abandonedReason)
  const doneDays = agreedSolutions.flatMap(({ doneAt }) => doneAt ?? []).sort()
  return draft('DO_SOLUTIONS', {
    isDone: agreedSolutions.length > 0 && left.length === 0,
    isSkipped: agreedSolutions.length === 0,
    doneOn: left.length === 0 ? (doneDays.at(-1) ?? null) : null,
    dueOn: left.flatMap(({ promisedFor }) => promisedFor ?? []).sort()[0] ?? null,
  })
}

function draft(step: CaseStepName, facts: Partial<Omit<StepDraft, 'step'>>): StepDraft {
  const none = { doneOn: null, dueOn: null, dueAt: null, warningOn: null }
  return { step, isDone: false, isSkipped: false, ...none, ...facts }
}

function urgencyOf(due: KeptDue, warningOn: LocalDate | null, moment: StepMoment): CaseStep['urgency'] {
  if (!due.on) return null
  if (isPastDue(due, moment)) return 'late'
  const { today } = moment
  const days = daysBetween(today, due.on)
  return (warningOn === null ? days <= soonDays : days === 0 || today >= warningOn) ? 'soon' : 'ahead'
}
