import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportableChart } from '#renderer/app/charts/exportable-chart'
import { useSession } from '#renderer/app/session'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ChartStyle } from '#shared/charts/chart-style'
import { rankedBarsChart } from '#shared/charts/ranked-bars-chart'
import type { Indicators } from '#shared/indicators/indicator-api'
import { formatDuration, formatInteger } from '#shared/text/formats'

/** Median, P90, maximum and the slowest cases: the upper extremes, not the mean (S0). */
export function DelaysBlock({ indicators }: { readonly indicators: Indicators }) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const { resolution, firstResponse } = indicators
  const { slowest, value: median } = resolution
  const write = (minutes: number | null) =>
    minutes === null ? t('delays.few') : formatDuration(minutes, language)
  const draw = useCallback(
    (style: ChartStyle) =>
      rankedBarsChart(
        {
          bars: slowest.map(({ number, minutes }) => ({
            label: number,
            value: minutes,
            text: formatDuration(minutes, language),
          })),
          mark: median === null ? null : { value: median, text: t('delays.median') },
        },
        style,
      ),
    [slowest, median, language, t],
  )
  if (resolution.n === 0) return <p>{t('delays.none')}</p>
  const lines = [
    ['median', resolution.value, resolution.n],
    ['p90', resolution.p90, resolution.n],
    ['maximum', resolution.maximum, resolution.n],
    ['without', resolution.withoutFirstContact.value, resolution.withoutFirstContact.n],
    ['first', firstResponse.value, firstResponse.n],
    ['firstP90', firstResponse.p90, firstResponse.n],
  ] as const
  return (
    <>
      <PlainTable
        caption={t('delays.table')}
        columns={[
          { id: 'indicator', header: t('delays.indicator') },
          { id: 'value', header: t('delays.value'), align: 'end' },
          { id: 'n', header: 'n', align: 'end' },
        ]}
        rows={lines.map(([id, value, n]) => ({
          id,
          cells: [t(`delays.${id}`), write(value), formatInteger(n, language)],
        }))}
      />
      <div>
        <ExportableChart
          title={t(resolution.n < 5 ? 'delays.slowestFew' : 'delays.slowest')}
          summary={t('delays.summary', {
            median: write(resolution.value),
            maximum: write(resolution.maximum),
          })}
          draw={draw}
          height={40 + slowest.length * 26}
          columns={[
            { id: 'number', header: t('delays.number') },
            { id: 'delay', header: t('delays.delay'), align: 'end' },
          ]}
          rows={slowest.map(({ number, minutes }) => ({ id: number, cells: [number, write(minutes)] }))}
        />
        <p>
          {slowest.map(({ number }) => (
            <span key={number}>
              <Link to="/reclamations" search={{ text: number }}>
                {number}
              </Link>{' '}
            </span>
          ))}
        </p>
      </div>
    </>
  )
}
