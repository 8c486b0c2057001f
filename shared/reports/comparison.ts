import { translate } from '#shared/i18n/translate'
import type { IndicatorUnit } from '#shared/indicators/indicator-definition'
import { writeUnit } from '#shared/indicators/write-indicator'
import { formatDecimal, formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { Period } from '#shared/time/local-date'
import { isPartialYear } from '#shared/time/period'
import type { FollowUpReportData, SummaryFigure, SummaryMeasure } from './follow-up-report-data'
import { inEarlierPeriod, thanEarlierPeriod } from './period-words'

const units = {
  received: 'count',
  closed: 'count',
  backlog: 'count',
  rate: 'rate',
  resolutionMedian: 'duration',
  withinCommitment: 'percent',
  acknowledgedInTime: 'percent',
  firstContactResolution: 'percent',
  meanSatisfaction: 'score',
  csat: 'percent',
  nps: 'points',
  remarks: 'count',
} as const satisfies Record<SummaryMeasure, IndicatorUnit>

const comparisonKeys = {
  count: 'count',
  rate: 'level',
  score: 'level',
  mean: 'level',
  money: 'level',
  percent: 'points',
  points: 'points',
  duration: 'duration',
} as const satisfies Record<IndicatorUnit, string>

/** The name of a figure; a rate over less than a year says so (domain, section 6). */
export function labelOfMeasure(
  measure: SummaryMeasure,
  { period, rules, header: { language } }: Pick<FollowUpReportData, 'period' | 'rules' | 'header'>,
): string {
  const per = formatInteger(rules.per, language)
  return measure === 'rate' && isPartialYear(period)
    ? translate(language, 'documents:followUp.measures.rate.labelPartial', { per })
    : translate(language, `documents:followUp.measures.${measure}.label`, { per })
}

/** A figure as it is printed; the words for "not available" when there is none. */
export function writeFigure(figure: SummaryFigure, language: Language): string {
  if (figure.value !== null) return writeUnit(units[figure.measure], figure.value, language)
  return translate(language, figure.measure === 'rate' ? 'documents:notComputable' : 'documents:notAvailable')
}

/**
 * The difference with the same period a year earlier in words: « 3 de moins qu’en 2025 », « comme en 2025 »,
 * « 2,5 points de plus qu’un an plus tôt ». Compares what is printed, so that equal figures never differ.
 */
export function compareFigure(figure: SummaryFigure, than: Period | null, language: Language): string {
  const { value, previous } = figure
  if (value === null || previous === null || than === null)
    return translate(language, 'documents:comparison.unknown')
  return compareValues(units[figure.measure], { value, previous }, than, language)
}

/** The difference of two values of one unit, a year apart, in words; what is printed alike is alike. */
export function compareValues(
  unit: IndicatorUnit,
  { value, previous }: { readonly value: number; readonly previous: number },
  than: Period,
  language: Language,
): string {
  const write = (one: number) => writeUnit(unit, one, language)
  if (write(value) === write(previous)) {
    return translate(language, 'documents:comparison.same', { period: inEarlierPeriod(than, language) })
  }
  const difference = Math.abs(value - previous)
  const words = unit === 'percent' ? formatDecimal(difference, 1, language) : write(difference)
  const direction = value > previous ? 'more' : 'less'
  return translate(language, `documents:comparison.${comparisonKeys[unit]}.${direction}`, {
    difference: words,
    than: thanEarlierPeriod(than, language),
  })
}
