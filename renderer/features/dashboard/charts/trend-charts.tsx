import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportableChart } from '#renderer/app/charts/exportable-chart'
import { useSession } from '#renderer/app/session'
import type { ChartStyle } from '#shared/charts/chart-style'
import { lineChart } from '#shared/charts/line-chart'
import { monthlyRateChart } from '#shared/charts/monthly-rate-chart'
import type { Indicators } from '#shared/indicators/indicator-api'
import type { IndicatorKey } from '#shared/indicators/indicator-definition'
import type { Target } from '#shared/indicators/target-api'
import { writeIndicator } from '#shared/indicators/write-indicator'
import { formatDuration, formatInteger, formatMonth, formatShortDecimal } from '#shared/text/formats'
import { monthLabels } from './month-labels'

export interface TrendChartsProps {
  readonly indicators: Indicators
  readonly today: string
  readonly targets: ReadonlyMap<IndicatorKey, Target>
}

const day = 24 * 60

/** The rate and the median delays month by month, against the target and the whole period. */
export function TrendCharts({ indicators, today, targets }: TrendChartsProps) {
  const { trend } = indicators
  const shown = useMemo(() => trend.filter(({ month }) => month <= today.slice(0, 7)), [trend, today])
  if (shown.length < 2) return null
  return (
    <>
      <RateTrend months={shown} overall={indicators.rate.value} />
      {(['firstResponse', 'resolution'] as const).map((name) => (
        <DelayTrend key={name} name={name} months={shown} target={targets.get(name)?.value ?? null} />
      ))}
    </>
  )
}

type Months = Indicators['trend']

function RateTrend({ months, overall }: { readonly months: Months; readonly overall: number | null }) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const draw = useCallback(
    (style: ChartStyle, width: number) =>
      monthlyRateChart(
        {
          months: monthLabels(months, language),
          rates: months.map(({ rate }) => rate.value),
          overall,
          overallLabel: t('trend.rateOverall'),
          monthlyLabel: t('trend.rateMonthly'),
          language,
          width,
        },
        style,
      ),
    [months, overall, language, t],
  )
  return (
    <TrendChart
      title={t('trend.rateChart')}
      draw={draw}
      months={months.map(({ month, rate }) => ({
        month,
        n: rate.n,
        text: writeIndicator('rate', rate.value, language),
      }))}
      value={t('indicators.rate.label')}
    />
  )
}

interface DelayTrendProps {
  readonly name: 'firstResponse' | 'resolution'
  readonly months: Months
  /** In minutes. */
  readonly target: number | null
}

function DelayTrend({ name, months, target }: DelayTrendProps) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const draw = useCallback(
    (style: ChartStyle, width: number) =>
      lineChart(
        {
          labels: monthLabels(months, language),
          // In days, so that the axis counts whole ones.
          values: months.map((month) => (month[name].value === null ? null : month[name].value / day)),
          write: (days) => t('trend.days', { value: formatShortDecimal(days, days < 10 ? 1 : 0, language) }),
          target:
            target === null
              ? null
              : {
                  value: target / day,
                  text: t('trend.target', { value: formatDuration(target, language) }),
                },
          language,
          width,
        },
        style,
      ),
    [months, name, target, language, t],
  )
  return (
    <TrendChart
      title={t(`trend.${name}Chart`)}
      draw={draw}
      months={months.map((month) => ({
        month: month.month,
        n: month[name].n,
        text: writeIndicator(name, month[name].value, language),
      }))}
      value={t(`indicators.${name}.label`)}
    />
  )
}

interface TrendChartProps {
  readonly title: string
  readonly draw: (style: ChartStyle, width: number) => ReturnType<typeof lineChart>
  readonly months: readonly { readonly month: string; readonly n: number; readonly text: string }[]
  /** Header of the values. */
  readonly value: string
}

function TrendChart({ title, draw, months, value }: TrendChartProps) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  return (
    <ExportableChart
      title={title}
      summary={months
        .map(({ month, text }) => t('trend.point', { month: formatMonth(month, language), value: text }))
        .join(', ')}
      draw={draw}
      height={240}
      columns={[
        { id: 'month', header: t('trend.month') },
        { id: 'value', header: value, align: 'end' },
        { id: 'n', header: 'n', align: 'end' },
      ]}
      rows={months.map(({ month, n, text }) => ({
        id: month,
        cells: [formatMonth(month, language), text, formatInteger(n, language)],
      }))}
    />
  )
}
