import type { CaseEvent } from './case-event'

interface Responses {
  readonly firstSubstantiveResponseAt: string | null
  readonly answeredAt: string | null
}

/** A full answer is a substantive response: it is the first one where none came before it. */
export function firstResponseOf({ firstSubstantiveResponseAt: first, answeredAt }: Responses): string | null {
  return first === null || (answeredAt !== null && answeredAt < first) ? answeredAt : first
}

/**
 * The first substantive response of a case (S0): the earliest of the one known so far and of our own messages; an
 * automatic mail is none, and a message sent after the answer is not the first.
 */
export function firstResponseAfter(
  known: Responses,
  events: readonly (Pick<CaseEvent, 'type' | 'at' | 'withdrawnAt' | 'direction'> & {
    readonly automatic: boolean
  })[],
): string | null {
  const { firstSubstantiveResponseAt: first, answeredAt } = known
  const sent = events.filter(
    (event) =>
      event.type === 'EXCHANGE' &&
      event.direction === 'OUT' &&
      !event.automatic &&
      event.withdrawnAt === null &&
      (answeredAt === null || event.at <= answeredAt),
  )
  const moments = [first, ...sent.map((event) => event.at)].filter((at) => at !== null)
  return moments.sort()[0] ?? null
}
