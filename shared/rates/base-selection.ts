import type { CustomerBaseKind } from '#shared/customer-bases/customer-base'
import { earlierDate, type LocalDate, laterDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { daysInPeriod, isInPeriod } from '#shared/time/period'
import { type BaseEntry, chooseEntries, isStock, joinPeriods, type UsedEntry } from './base-entries'
import { addFractions, type Fraction, wholeFraction } from './exact-rate'

export type BaseCoverage = 'EXACT' | 'PARTIAL' | 'WIDER'
export type BaseProblem = 'BASE_MISSING' | 'BASE_ZERO' | 'BASE_INCOMPLETE'

/** Counted complaints of one day at one site. */
export interface CountedDay {
  readonly site: string
  readonly receivedOn: LocalDate
  readonly count: number
}

export interface UsableBase {
  readonly value: Fraction
  /** The entries cover the period exactly, in part, or one of them belongs to a wider period. */
  readonly coverage: BaseCoverage
  /** Dates of the entries used, joined. */
  readonly covered: readonly Period[]
  readonly entries: readonly BaseEntry[]
  /** Sites that have no base in the period and no counted complaint either: closed, or forgotten. */
  readonly sitesWithoutBase: readonly string[]
}

export type BaseSelection = UsableBase | { readonly problem: BaseProblem }

export interface BaseQuestion {
  readonly kind: CustomerBaseKind
  readonly period: Period
  /** Null for all sites. */
  readonly site: string | null
  /** Every site of the register. */
  readonly sites: readonly string[]
  readonly entries: readonly BaseEntry[]
  /** Counted complaints of the period (and of the site). */
  readonly counted: readonly CountedDay[]
}

/**
 * The number of customers for a period (domain, section 6).
 * - One site: its own entries; the entries for all sites serve a register with a single site too. All sites: the
 *   entries for all sites, or else the sum of the sites' bases; a sum that covers the period goes before an entry for
 *   all sites that belongs to a wider one.
 * - Entries wholly inside the period are combined (see `chooseEntries`). When they leave days uncovered, the base is
 *   usable only if every counted complaint came on a covered day: a seasonal site has no base while it is closed.
 *   A stock is also read from the parts of entries that lie in the period.
 * - Without an entry inside, the shortest one that contains the whole period is used as it is.
 */
export function selectBase(question: BaseQuestion): BaseSelection {
  const entries = question.entries.filter((entry) => entry.kind === question.kind)
  const [firstSite] = question.sites
  const isSingle = question.sites.length === 1
  const site = question.site ?? (isSingle ? firstSite : undefined)
  if (site !== undefined) {
    const own = entries.filter((entry) => entry.site === site || (isSingle && entry.site === null))
    return nonZero(readEntries(own, question, question.counted))
  }
  const whole = nonZero(
    readEntries(
      entries.filter((entry) => entry.site === null),
      question,
      question.counted,
    ),
  )
  if ('problem' in whole ? whole.problem === 'BASE_ZERO' : whole.coverage !== 'WIDER') return whole
  const sum = nonZero(sumOverSites(entries, question))
  if (!('problem' in whole)) return 'coverage' in sum && sum.coverage === 'EXACT' ? sum : whole
  return 'problem' in sum && sum.problem === 'BASE_MISSING' ? whole : sum
}

function nonZero(selection: BaseSelection): BaseSelection {
  return 'value' in selection && selection.value.numerator === 0n ? { problem: 'BASE_ZERO' } : selection
}

function readEntries(
  entries: readonly BaseEntry[],
  { kind, period }: Pick<BaseQuestion, 'kind' | 'period'>,
  counted: readonly CountedDay[],
): BaseSelection {
  const used = chooseEntries(isStock(kind) ? clipped(entries, period) : inside(entries, period))
  const [only] = used
  if (!only) {
    const wider = shortestAround(entries, period)
    return wider ? widerBase(wider) : { problem: 'BASE_MISSING' }
  }
  const days = used.reduce((sum, part) => sum + daysInPeriod(part), 0)
  if (used.length === 1 && days < daysInPeriod(only.entry) && days === daysInPeriod(period))
    return widerBase(only.entry)
  const coverage = days === daysInPeriod(period) ? 'EXACT' : 'PARTIAL'
  const isOutside = ({ receivedOn }: CountedDay) => !used.some((part) => isInPeriod(receivedOn, part))
  if (coverage === 'PARTIAL' && counted.some(isOutside)) return { problem: 'BASE_INCOMPLETE' }
  return {
    value: isStock(kind)
      ? meanOverDays(used, days)
      : wholeFraction(used.reduce((sum, part) => sum + part.entry.value, 0)),
    coverage,
    covered: joinPeriods(used),
    entries: used.map((part) => part.entry),
    sitesWithoutBase: [],
  }
}

function inside(entries: readonly BaseEntry[], period: Period): UsedEntry[] {
  return entries
    .filter((entry) => period.from <= entry.from && entry.to <= period.to)
    .map((entry) => ({ entry, from: entry.from, to: entry.to }))
}

function clipped(entries: readonly BaseEntry[], period: Period): UsedEntry[] {
  return entries
    .filter((entry) => entry.from <= period.to && period.from <= entry.to)
    .map((entry) => ({
      entry,
      from: laterDate(entry.from, period.from),
      to: earlierDate(entry.to, period.to),
    }))
}

function shortestAround(entries: readonly BaseEntry[], period: Period): BaseEntry | undefined {
  const around = entries.filter((entry) => entry.from <= period.from && period.to <= entry.to)
  return around.reduce<BaseEntry | undefined>(
    (best, entry) => (best && daysInPeriod(best) < daysInPeriod(entry) ? best : entry),
    undefined,
  )
}

function widerBase(entry: BaseEntry): UsableBase {
  return {
    value: wholeFraction(entry.value),
    coverage: 'WIDER',
    covered: [{ from: entry.from, to: entry.to }],
    entries: [entry],
    sitesWithoutBase: [],
  }
}

function meanOverDays(used: readonly UsedEntry[], days: number): Fraction {
  const numerator = used.reduce(
    (sum, part) => sum + BigInt(part.entry.value) * BigInt(daysInPeriod(part)),
    0n,
  )
  return { numerator, denominator: BigInt(days) }
}

function sumOverSites(entries: readonly BaseEntry[], question: BaseQuestion): BaseSelection {
  const parts: UsableBase[] = []
  const sitesWithoutBase: string[] = []
  let isIncomplete = false
  for (const site of question.sites) {
    const counted = question.counted.filter((day) => day.site === site)
    const part = readEntries(
      entries.filter((entry) => entry.site === site),
      question,
      counted,
    )
    if (!('problem' in part)) parts.push(part)
    else if (part.problem === 'BASE_MISSING') {
      sitesWithoutBase.push(site)
      if (counted.length > 0) isIncomplete = true
    } else isIncomplete = true
  }
  if (parts.length === 0 && sitesWithoutBase.length === question.sites.length)
    return { problem: 'BASE_MISSING' }
  const coverage = commonCoverage(parts, question.kind)
  if (isIncomplete || !coverage) return { problem: 'BASE_INCOMPLETE' }
  return {
    value: parts.map((part) => part.value).reduce(addFractions, wholeFraction(0)),
    coverage: coverage === 'EXACT' && sitesWithoutBase.length > 0 ? 'PARTIAL' : coverage,
    covered: joinPeriods(parts.flatMap((part) => part.covered)),
    entries: parts.flatMap((part) => part.entries),
    sitesWithoutBase,
  }
}

/** A sum of flows over periods of different length means nothing: undefined. */
function commonCoverage(parts: readonly UsableBase[], kind: CustomerBaseKind): BaseCoverage | undefined {
  const wider = parts.filter((part) => part.coverage === 'WIDER')
  if (wider.length > 0 && !isStock(kind)) {
    const spans = new Set(wider.flatMap((part) => part.covered.map(({ from, to }) => `${from} ${to}`)))
    return wider.length === parts.length && spans.size === 1 ? 'WIDER' : undefined
  }
  if (parts.some((part) => part.coverage === 'PARTIAL')) return 'PARTIAL'
  return wider.length > 0 ? 'WIDER' : 'EXACT'
}
