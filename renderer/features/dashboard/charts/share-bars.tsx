import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportableChart } from '#renderer/app/charts/exportable-chart'
import { useSession } from '#renderer/app/session'
import type { ChartStyle } from '#shared/charts/chart-style'
import { rankedBarsChart } from '#shared/charts/ranked-bars-chart'
import { formatInteger, formatPercent } from '#shared/text/formats'

export interface ShareRow {
  readonly id: string
  readonly label: string
  readonly percent: number
  readonly n: number
  readonly link?: (text: string) => ReactNode
}

/** Shares of a whole, or shares that each stand for themselves, as bars with their % and n. */
export function ShareBars({ title, rows }: { readonly title: string; readonly rows: readonly ShareRow[] }) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const draw = useCallback(
    (style: ChartStyle) =>
      rankedBarsChart(
        {
          bars: rows.map(({ label, percent }) => ({
            label: label.length > 28 ? `${label.slice(0, 27)}…` : label,
            value: percent,
            text: formatPercent(percent, language),
          })),
          mark: null,
        },
        style,
      ),
    [rows, language],
  )
  return (
    <ExportableChart
      title={title}
      summary={rows
        .map(({ label, percent }) => t('shares.one', { label, percent: formatPercent(percent, language) }))
        .join(', ')}
      draw={draw}
      height={40 + rows.length * 30}
      columns={[
        { id: 'label', header: t('breakdowns.label') },
        { id: 'n', header: 'n', align: 'end' },
        { id: 'percent', header: t('breakdowns.percent'), align: 'end' },
      ]}
      rows={rows.map(({ id, label, percent, n, link }) => ({
        ...{ id, link },
        cells: [label, formatInteger(n, language), formatPercent(percent, language)],
      }))}
    />
  )
}
