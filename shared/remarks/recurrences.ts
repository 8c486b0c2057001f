import { daysBetween, type LocalDate } from '#shared/time/day-number'

/** How often a topic must come back to call for an action (choice): 3 times in 90 days. */
export const recurrenceRule = { count: 3, days: 90 } as const

export interface TopicOccurrence {
  readonly topic: string
  readonly site: string
  readonly receivedOn: LocalDate
}

export interface TopicRecurrence {
  readonly topic: string
  readonly site: string
  readonly count: number
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * The topics that came back at one site at least `count` times within `days` days, each with its densest stretch
 * (the latest of equals); most frequent first, ties by topic and site.
 */
export function findRecurrences(
  occurrences: readonly TopicOccurrence[],
  rule: { readonly count: number; readonly days: number } = recurrenceRule,
): TopicRecurrence[] {
  const groups = new Map<string, TopicOccurrence[]>()
  for (const occurrence of occurrences) {
    const key = `${occurrence.topic} ${occurrence.site}`
    const group = groups.get(key)
    if (group) group.push(occurrence)
    else groups.set(key, [occurrence])
  }
  const found = [...groups.values()].flatMap((group) => densestStretch(group, rule.days) ?? [])
  return found
    .filter((recurrence) => recurrence.count >= rule.count)
    .sort((a, b) => b.count - a.count || compare(a.topic, b.topic) || compare(a.site, b.site))
}

function densestStretch(group: readonly TopicOccurrence[], days: number): TopicRecurrence | undefined {
  const sorted = [...group].sort((a, b) => compare(a.receivedOn, b.receivedOn))
  let first = 0
  let best: TopicRecurrence | undefined
  for (const [last, { topic, site, receivedOn: to }] of sorted.entries()) {
    while (daysBetween(sorted[first]?.receivedOn ?? to, to) >= days) first += 1
    const count = last - first + 1
    if (!best || count >= best.count) best = { topic, site, count, from: sorted[first]?.receivedOn ?? to, to }
  }
  return best
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
