import type { Elsewhere } from '#shared/calendars/past-due'
import type { AgreedSolution, Compensation, ComplaintKind } from '#shared/complaints/complaint'
import type { ComplaintStatus } from '#shared/complaints/complaint-status'
import type { FlowEvent } from '#shared/indicators/backlog'
import { type CaseContacts, contactsOf, countContacts, type LoggedContact } from '#shared/indicators/contacts'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant, Period } from '#shared/time/local-date'
import { isInPeriod } from '#shared/time/period'

/** What the figures of a report need of one case. Local dates are those of its site. */
export interface CaseFacts extends Elsewhere {
  readonly id: string
  readonly kind: ComplaintKind
  readonly number: string
  readonly status: ComplaintStatus
  readonly receivedAt: Instant
  readonly receivedOn: LocalDate
  readonly site: string
  readonly channel: string
  readonly nature: string
  readonly severity: 1 | 2 | 3 | 4 | null
  readonly person: { readonly name: string | null; readonly organisation: string | null }
  readonly handledBy: string | null
  readonly outcome: string | null
  readonly recourseGiven: boolean
  readonly acknowledgementDueOn: LocalDate | null
  /** The last instant on time, where the delay is in hours. */
  readonly acknowledgementDueAt?: Instant | null
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedOn: LocalDate | null
  readonly firstSubstantiveResponseAt: Instant | null
  readonly answerDueOn: LocalDate | null
  readonly answerDueAt?: Instant | null
  readonly answeredAt: Instant | null
  readonly answeredOn: LocalDate | null
  readonly closedAt: Instant | null
  readonly closedOn: LocalDate | null
  readonly satisfactionScore: number | null
  readonly effortScore: number | null
  readonly recommendScore: number | null
  readonly satisfied: boolean | null
  readonly cameAgain: boolean | null
  readonly competence: string | null
  readonly thirdPartyName: string | null
  readonly minutesSpent: number | null
  readonly agreedSolutions: readonly AgreedSolution[]
  readonly compensations: readonly Compensation[]
  /** Its entries into and exits from the backlog. */
  readonly flow: readonly FlowEvent[]
  /** What is logged on it and was not withdrawn. */
  readonly log: readonly LoggedContact[]
  readonly causes: readonly { readonly id: string; readonly label: string }[]
}

/** A case that counts: neither cancelled nor reclassified (domain, section 5). */
export function isCounted(facts: CaseFacts): boolean {
  return facts.kind === 'complaint' && facts.status !== 'CANCELLED' && facts.status !== 'RECLASSIFIED'
}

/** `C` of domain section 5: received in the period, neither cancelled nor reclassified. */
export function receivedIn(cases: readonly CaseFacts[], period: Period): CaseFacts[] {
  return cases.filter((facts) => isCounted(facts) && isInPeriod(facts.receivedOn, period))
}

/** `K` of domain section 5: closed in the period, neither cancelled nor reclassified. */
export function closedIn(cases: readonly CaseFacts[], period: Period): CaseFacts[] {
  return cases.filter(
    (facts) => isCounted(facts) && facts.closedOn !== null && isInPeriod(facts.closedOn, period),
  )
}

export function contactsOfCase(facts: CaseFacts): CaseContacts {
  return contactsOf(facts, facts.log)
}

/** Exchanges of a case, for the resolution at first contact. */
export function countExchanges(facts: CaseFacts): number {
  return countContacts(contactsOfCase(facts))
}
