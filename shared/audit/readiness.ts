import { type AsOf, type Elsewhere, isDoneInTime, isPastDue, momentOf } from '#shared/calendars/past-due'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'

/** What an audit looks at on one case. Local dates are those of its site. */
export interface AuditedCase extends Elsewhere {
  readonly id: string
  readonly number: string
  readonly handledBy: string | null
  readonly severity: number | null
  readonly outcome: string | null
  /** The answer names the ways of recourse. */
  readonly recourseGiven: boolean
  readonly acknowledgementDueOn: LocalDate | null
  readonly acknowledgedOn: LocalDate | null
  readonly answerDueOn: LocalDate | null
  readonly answeredOn: LocalDate | null
  readonly closedOn: LocalDate | null
  /** Instants tell more where a delay is in hours. */
  readonly acknowledgementDueAt?: Instant | null
  readonly answerDueAt?: Instant | null
  readonly answeredAt?: Instant | null
  readonly agreedSolutions: readonly {
    readonly immediate: boolean
    readonly promisedFor: LocalDate | null
    readonly doneAt: LocalDate | null
    readonly abandonedReason: string | null
  }[]
}

export const auditPoints = [
  'ACKNOWLEDGED',
  'ANSWERED',
  'ANSWERED_IN_TIME',
  'HANDLER',
  'SEVERITY',
  'DECISION',
  'RECOURSE',
  'SOLUTIONS',
  'CLOSED',
] as const
export type AuditPoint = (typeof auditPoints)[number]

export interface AuditGap {
  readonly id: string
  readonly number: string
  readonly point: AuditPoint
}

export interface Readiness {
  /** Points met ÷ points that apply × 100, rounded down: 100 only when nothing is missing. Null when none applies. */
  readonly score: number | null
  readonly met: number
  readonly applicable: number
  readonly gaps: readonly AuditGap[]
}

/** Days after the answer within which a case ought to be closed. */
const daysToClose = 60

/**
 * How far cases are ready for an audit on a day. What is not due yet does not apply; what is late or missing is a gap.
 * The caller gives the cases that count: neither cancelled nor reclassified.
 * @param now makes what is due at an hour of this day late once it has passed
 */
export function readinessOf(cases: readonly AuditedCase[], today: LocalDate, now?: Instant): Readiness {
  const gaps: AuditGap[] = []
  let applicable = 0
  for (const one of cases) {
    for (const [point, isMet] of pointsOf(one, momentOf(one, { today, now }))) {
      applicable += 1
      if (!isMet) gaps.push({ id: one.id, number: one.number, point })
    }
  }
  const met = applicable - gaps.length
  return { score: applicable === 0 ? null : Math.floor((100 * met) / applicable), met, applicable, gaps }
}

function pointsOf(one: AuditedCase, asOf: AsOf): [AuditPoint, boolean][] {
  const { today } = asOf
  const { answeredOn, answeredAt = null, closedOn, agreedSolutions } = one
  const acknowledgement = { on: one.acknowledgementDueOn, at: one.acknowledgementDueAt }
  const answer = { on: one.answerDueOn, at: one.answerDueAt }
  const points: [AuditPoint, boolean][] = [['HANDLER', one.handledBy !== null]]
  const isAnsweredEarly =
    answeredOn !== null &&
    (acknowledgement.on === null || isDoneInTime(answeredOn, answeredAt, acknowledgement))
  const isAcknowledged = one.acknowledgedOn !== null || isAnsweredEarly
  if (isAcknowledged || isPastDue(acknowledgement, asOf)) {
    points.push(['ACKNOWLEDGED', isAcknowledged])
  }
  if (answeredOn !== null && answer.on !== null)
    points.push(['ANSWERED_IN_TIME', isDoneInTime(answeredOn, answeredAt, answer)])
  else if (isPastDue(answer, asOf) && closedOn === null) points.push(['ANSWERED', false])
  if (answeredOn !== null || closedOn !== null) {
    points.push(['SEVERITY', one.severity !== null], ['DECISION', one.outcome !== null])
  }
  if (answeredOn !== null && (one.outcome === 'NOT_UPHELD' || one.outcome === 'PARTLY_UPHELD'))
    points.push(['RECOURSE', one.recourseGiven])
  if (agreedSolutions.length > 0)
    points.push(['SOLUTIONS', agreedSolutions.every((each) => isKept(each, today))])
  if (closedOn !== null) points.push(['CLOSED', true])
  else if (answeredOn !== null && dayAfter(answeredOn, daysToClose) < today) points.push(['CLOSED', false])
  return points
}

function isKept(solution: AuditedCase['agreedSolutions'][number], today: LocalDate): boolean {
  const { immediate, promisedFor, doneAt, abandonedReason } = solution
  return immediate || doneAt !== null || abandonedReason !== null || (promisedFor ?? today) >= today
}

function dayAfter(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
