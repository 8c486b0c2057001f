import type { CustomerBaseKind } from '#shared/customer-bases/customer-base'
import { addDays, dayNumberOf, laterDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { daysInPeriod } from '#shared/time/period'

/** A number of customers entered for a period; `site` is null for the whole organisation. */
export interface BaseEntry extends Period {
  readonly kind: CustomerBaseKind
  readonly site: string | null
  readonly value: number
  readonly source: string | null
}

/**
 * Whether values of a kind add up over time, as visitors do, or are a stock: subscribers of January and of February
 * are the same people, and a period has their mean weighted by days.
 */
export function isStock(kind: CustomerBaseKind): boolean {
  return kind === 'SUBSCRIBERS'
}

/** An entry and the part of the period that it stands for. */
export interface UsedEntry extends Period {
  readonly entry: BaseEntry
}

interface Choice {
  readonly days: number
  readonly entries: number
  readonly length: number
  readonly used: readonly UsedEntry[]
}

const nothing: Choice = { days: 0, entries: 0, length: 0, used: [] }

/**
 * Among entries that may overlap, those to combine: no two overlap, together they cover as many days as possible;
 * then the finest (twelve months before a year, a month before a quarter); then the one entered last.
 */
export function chooseEntries(candidates: readonly UsedEntry[]): readonly UsedEntry[] {
  const sorted = [...candidates].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
  // best[i] is the best choice among the first i candidates.
  const best: Choice[] = [nothing]
  for (const [index, candidate] of sorted.entries()) {
    let before = index
    while (before > 0 && (sorted[before - 1]?.to ?? '') >= candidate.from) before -= 1
    const rest = best[before] ?? nothing
    const taken: Choice = {
      days: rest.days + daysInPeriod(candidate),
      entries: rest.entries + 1,
      length: rest.length + daysInPeriod(candidate.entry),
      used: [...rest.used, candidate],
    }
    const skipped = best[index] ?? nothing
    best.push(isBetter(skipped, taken) ? skipped : taken)
  }
  return best.at(-1)?.used ?? []
}

function isBetter(a: Choice, b: Choice): boolean {
  if (a.days !== b.days) return a.days > b.days
  if (a.entries !== b.entries) return a.entries > b.entries
  return a.length < b.length
}

/** Periods in order, those that touch joined into one. */
export function joinPeriods(periods: readonly Period[]): Period[] {
  const joined: Period[] = []
  for (const { from, to } of [...periods].sort((a, b) => dayNumberOf(a.from) - dayNumberOf(b.from))) {
    const last = joined.at(-1)
    if (last && from <= addDays(last.to, 1)) {
      joined[joined.length - 1] = { from: last.from, to: laterDate(to, last.to) }
    } else joined.push({ from, to })
  }
  return joined
}
