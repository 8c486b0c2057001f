import type { CaseEvent } from '#shared/case-events/case-event'

/** Names under which the history of a case keeps an event: what names nobody, and the words that may. */
export const eventField = (id: string) => `event.${id}`
export const eventTextField = (id: string) => `eventText.${id}`

/** What of an event names nobody and never changes: part of the history's chain. */
export function eventFacts(event: CaseEvent): Record<string, string | number | boolean | null> {
  const { rank, type, at, direction, channel, minutes, automatic } = event
  const { handlerBefore, handlerAfter, dueBefore, dueAfter, result } = event
  return {
    rank,
    type,
    at,
    direction,
    channel,
    minutes,
    automatic,
    handlerBefore,
    handlerAfter,
    dueBefore,
    dueAfter,
    result,
  }
}
