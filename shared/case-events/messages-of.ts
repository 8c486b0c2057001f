import type { Message } from '#shared/indicators/delays'
import type { CaseEvent } from './case-event'

/** The messages of a case as the mean reply time reads them: its exchanges, and the answer as a reply of ours. */
export function messagesOf(
  events: readonly Pick<CaseEvent, 'type' | 'at' | 'direction' | 'automatic' | 'withdrawnAt'>[],
  answeredAt: string | null,
): Message[] {
  const exchanges = events.flatMap(({ type, at, direction, automatic, withdrawnAt }) =>
    type === 'EXCHANGE' && direction && withdrawnAt === null
      ? [{ at, direction, isAutomatic: automatic }]
      : [],
  )
  return answeredAt ? [...exchanges, { at: answeredAt, direction: 'OUT' }] : exchanges
}
