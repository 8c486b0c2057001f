import { translate } from '#shared/i18n/translate'
import { formatDecimal, formatDuration, formatInteger, formatPercent } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { Period } from '#shared/time/local-date'
import type { SummaryFigure, SummaryMeasure } from './follow-up-report-data'
import { inPeriod, thanPeriod } from './period-words'

type Unit = 'count' | 'percent' | 'rate' | 'duration' | 'score' | 'points'

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
} as const satisfies Record<SummaryMeasure, Unit>

const comparisonKeys = {
  count: 'count',
  rate: 'level',
  score: 'level',
  percent: 'points',
  points: 'points',
  duration: 'duration',
} as const satisfies Record<Unit, string>

/** A figure as it is printed; the words for "not available" when there is none. */
export function writeFigure(figure: SummaryFigure, language: Language): string {
  if (figure.value !== null) return write(figure.value, units[figure.measure], language)
  return translate(language, figure.measure === 'rate' ? 'documents:notComputable' : 'documents:notAvailable')
}

/**
 * The difference with the previous period in words: « 3 de moins qu’en 2025 », « comme en 2025 », « 2,5 points de
 * plus que du … au … ». Compares what is printed, so that equal figures never differ.
 */
export function compareFigure(figure: SummaryFigure, than: Period | null, language: Language): string {
  const { value, previous } = figure
  if (value === null || previous === null || than === null)
    return translate(language, 'documents:comparison.unknown')
  const unit = units[figure.measure]
  if (write(value, unit, language) === write(previous, unit, language)) {
    return translate(language, 'documents:comparison.same', { period: inPeriod(than, language) })
  }
  const difference = Math.abs(value - previous)
  const words =
    unit === 'percent' ? formatDecimal(difference, 1, language) : write(difference, unit, language)
  const key = comparisonKeys[unit]
  const direction = value > previous ? 'more' : 'less'
  return translate(language, `documents:comparison.${key}.${direction}`, {
    difference: words,
    than: thanPeriod(than, language),
  })
}

function write(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'count':
      return formatInteger(value, language)
    case 'percent':
      return formatPercent(value, language)
    case 'rate':
      return formatDecimal(value, 2, language)
    case 'duration':
      return formatDuration(value, language)
    case 'score':
      return formatDecimal(value, 1, language)
    case 'points':
      return formatInteger(value, language)
  }
}
