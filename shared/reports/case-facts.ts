import type { AgreedSolution, Compensation, ComplaintKind } from '#shared/complaints/complaint'
import type { ComplaintStatus } from '#shared/complaints/complaint-status'
import type { FlowEvent } from '#shared/indicators/backlog'
import type { LocalDate } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'

/** What the figures of a report need of one case. Local dates are those of its site. */
export interface CaseFacts {
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
  readonly acknowledgementDueOn: LocalDate | null
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedOn: LocalDate | null
  readonly firstSubstantiveResponseAt: Instant | null
  readonly answerDueOn: LocalDate | null
  readonly answeredAt: Instant | null
  readonly answeredOn: LocalDate | null
  readonly closedAt: Instant | null
  readonly closedOn: LocalDate | null
  readonly satisfactionScore: number | null
  readonly recommendScore: number | null
  readonly agreedSolutions: readonly AgreedSolution[]
  readonly compensations: readonly Compensation[]
  /** Its entries into and exits from the backlog. */
  readonly flow: readonly FlowEvent[]
}

/** A case that counts: neither cancelled nor reclassified (domain, section 5). */
export function isCounted(facts: CaseFacts): boolean {
  return facts.kind === 'complaint' && facts.status !== 'CANCELLED' && facts.status !== 'RECLASSIFIED'
}

/**
 * Exchanges of a case: what we sent and the customer received before the end. An acknowledgement, a first response and
 * the answer that left at the same time are one exchange; a follow-up is none.
 */
export function countExchanges(facts: CaseFacts): number {
  const moments = [facts.acknowledgedAt, facts.firstSubstantiveResponseAt, facts.answeredAt]
  return new Set(moments.filter((at) => at !== null)).size
}
