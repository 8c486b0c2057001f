import { dayNumberOf, type LocalDate } from '#shared/time/day-number'

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

/** What came back, and the occurrences of its densest stretch. */
export interface GatheredRecurrence<T> {
  readonly recurrence: TopicRecurrence
  readonly occurrences: readonly T[]
}

/**
 * The topics that came back at one site at least `count` times within `days` days, each with its densest stretch
 * (the latest of equals); most frequent first, ties by topic and site.
 */
export function findRecurrences(
  occurrences: readonly TopicOccurrence[],
  rule: { readonly count: number; readonly days: number },
): TopicRecurrence[] {
  return gatherRecurrences(occurrences, rule).map(({ recurrence }) => recurrence)
}

/** The same with the occurrences themselves, by day; those of one day stay in the order in which they were given. */
export function gatherRecurrences<T extends TopicOccurrence>(
  occurrences: readonly T[],
  rule: { readonly count: number; readonly days: number },
): GatheredRecurrence<T>[] {
  const numberOf = rememberDays()
  const found = groupBy(occurrences, ({ topic }) => topic)
    .flatMap((ofTopic) => groupBy(ofTopic, ({ site }) => site))
    .flatMap((group) => densestStretch(group, rule, numberOf) ?? [])
  return found.sort(
    ({ recurrence: a }, { recurrence: b }) =>
      b.count - a.count || compare(a.topic, b.topic) || compare(a.site, b.site),
  )
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups.values()]
}

function densestStretch<T extends TopicOccurrence>(
  group: readonly T[],
  rule: { readonly count: number; readonly days: number },
  numberOf: (day: LocalDate) => number,
): GatheredRecurrence<T> | undefined {
  const sorted = [...group].sort((a, b) => compare(a.receivedOn, b.receivedOn))
  const days = sorted.map(({ receivedOn }) => numberOf(receivedOn))
  let first = 0
  let best = { first: 0, end: 0 }
  for (const [last, day] of days.entries()) {
    while (day - (days[first] ?? day) >= rule.days) first += 1
    if (last + 1 - first >= best.end - best.first) best = { first, end: last + 1 }
  }
  const occurrences = sorted.slice(best.first, best.end)
  const [from, to] = [occurrences[0], occurrences.at(-1)]
  if (!from || !to || occurrences.length < rule.count) return undefined
  const { topic, site } = from
  const count = occurrences.length
  return { recurrence: { topic, site, count, from: from.receivedOn, to: to.receivedOn }, occurrences }
}

/** A year has many remarks and few days. */
function rememberDays(): (day: LocalDate) => number {
  const numbers = new Map<LocalDate, number>()
  return (day) => {
    const known = numbers.get(day)
    if (known !== undefined) return known
    const number = dayNumberOf(day)
    numbers.set(day, number)
    return number
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
