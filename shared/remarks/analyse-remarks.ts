import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { monthsOfPeriod } from '#shared/time/period'
import { findRecurrences, type TopicRecurrence } from './recurrences'
import type { polarities, remarkDecisions, remarkKinds } from './remark'

/** What the analysis needs of one remark or suggestion; those that were cancelled are left out beforehand. */
export interface RemarkFacts {
  readonly kind: (typeof remarkKinds)[number]
  readonly polarity: (typeof polarities)[number]
  readonly topic: string
  readonly site: string
  readonly receivedOn: LocalDate
  readonly thirdParty: string | null
  readonly transmittedOn: LocalDate | null
  readonly transmissionAnsweredOn: LocalDate | null
  readonly decision: (typeof remarkDecisions)[number]
  readonly displayed: boolean
}

/** One topic at one site: how many each month of the period, in its order. */
export interface TopicLine {
  readonly topic: string
  readonly site: string
  readonly months: readonly number[]
  readonly total: number
  readonly negative: number
}

export interface ThirdPartyLine {
  readonly name: string
  readonly total: number
  readonly transmitted: number
  readonly answered: number
}

export interface RemarkAnalysis {
  readonly n: number
  readonly suggestions: number
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  readonly transmitted: number
  readonly decided: number
  readonly displayed: number
  readonly months: readonly string[]
  /** Most first, ties by topic and site. */
  readonly lines: readonly TopicLine[]
  /** Highest number of one cell: the darkest tint. */
  readonly peak: number
  readonly recurrences: readonly TopicRecurrence[]
  /** How often, within how many days, makes a recurrence. */
  readonly recurrenceRule: { readonly count: number; readonly days: number }
  readonly thirdParties: readonly ThirdPartyLine[]
}

/**
 * Remarks and suggestions of a period by topic, site and month, those that come back as often as the organisation
 * chose, and the third parties.
 */
export function analyseRemarks(
  all: readonly RemarkFacts[],
  period: Period,
  recurrenceRule: RemarkAnalysis['recurrenceRule'],
): RemarkAnalysis {
  const months = monthsOfPeriod(period).map(({ month }) => month)
  const count = (holds: (facts: RemarkFacts) => boolean) => all.filter(holds).length
  const lines = linesOf(all, months)
  return {
    n: all.length,
    suggestions: count(({ kind }) => kind === 'suggestion'),
    negative: count(({ polarity }) => polarity === 'NEGATIVE'),
    neutral: count(({ polarity }) => polarity === 'NEUTRAL'),
    positive: count(({ polarity }) => polarity === 'POSITIVE'),
    transmitted: count(({ transmittedOn }) => transmittedOn !== null),
    decided: count(({ decision }) => decision !== 'NONE'),
    displayed: count(({ displayed }) => displayed),
    months,
    lines,
    peak: lines.reduce((peak, line) => Math.max(peak, ...line.months), 0),
    recurrences: findRecurrences(
      all.filter(({ polarity }) => polarity !== 'POSITIVE'),
      recurrenceRule,
    ),
    recurrenceRule,
    thirdParties: thirdPartiesOf(all),
  }
}

function linesOf(all: readonly RemarkFacts[], months: readonly string[]): TopicLine[] {
  const places = new Map(months.map((month, index) => [month, index]))
  const lines = new Map<
    string,
    { topic: string; site: string; months: number[]; total: number; negative: number }
  >()
  for (const { topic, site, receivedOn, polarity } of all) {
    const place = places.get(receivedOn.slice(0, 7))
    if (place === undefined) continue
    const key = `${topic} ${site}`
    const line = lines.get(key) ?? { topic, site, months: months.map(() => 0), total: 0, negative: 0 }
    line.months[place] = (line.months[place] ?? 0) + 1
    line.total += 1
    if (polarity === 'NEGATIVE') line.negative += 1
    lines.set(key, line)
  }
  return [...lines.values()].sort(
    (a, b) => b.total - a.total || compare(a.topic, b.topic) || compare(a.site, b.site),
  )
}

function thirdPartiesOf(all: readonly RemarkFacts[]): ThirdPartyLine[] {
  const lines = new Map<string, { name: string; total: number; transmitted: number; answered: number }>()
  for (const { thirdParty: name, transmittedOn, transmissionAnsweredOn } of all) {
    if (name === null) continue
    const line = lines.get(name) ?? { name, total: 0, transmitted: 0, answered: 0 }
    line.total += 1
    if (transmittedOn) line.transmitted += 1
    if (transmissionAnsweredOn) line.answered += 1
    lines.set(name, line)
  }
  return [...lines.values()].sort((a, b) => b.total - a.total || compare(a.name, b.name))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
