import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportableChart } from '#renderer/app/charts/exportable-chart'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import type { ChartStyle } from '#shared/charts/chart-style'
import { paretoChart } from '#shared/charts/pareto-chart'
import type { Indicators } from '#shared/indicators/indicator-api'
import { formatInteger, formatPercent } from '#shared/text/formats'
import styles from '../dashboard.module.css'
import { receivedSearchOf } from '../figures/case-search'
import type { DashboardQuestion } from '../use-dashboard-address'
import { caseLink, causeLink } from './case-link'

const barsShown = 24

export interface ParetoChartBlockProps {
  readonly indicators: Indicators
  readonly question: DashboardQuestion
}

/** Natures or causes from the heaviest down, with the line at 80 %, by number or by weight of severity. */
export function ParetoChartBlock({ indicators, question }: ParetoChartBlockProps) {
  const { t } = useTranslation('dashboard')
  const { language } = useSession()
  const [subject, setSubject] = useState<'natures' | 'causes'>('natures')
  const [weighing, setWeighing] = useState<'frequency' | 'severity'>('frequency')
  const isCauses = subject === 'causes'
  const isWeighed = weighing === 'severity'
  const byNature = isWeighed ? indicators.paretoBySeverity : indicators.pareto
  const byCause = isWeighed ? indicators.causesBySeverity : indicators.causes
  const { rows } = isCauses ? byCause : byNature
  const title = t(
    `pareto.${isCauses ? (isWeighed ? 'chartCausesSeverity' : 'chartCauses') : isWeighed ? 'chartSeverity' : 'chart'}`,
  )
  const received = receivedSearchOf(question)
  const vital = rows.filter((row) => row.isVital)
  const draw = useCallback(
    (style: ChartStyle, width: number) =>
      paretoChart(
        rows.slice(0, barsShown).map(({ label, weight, cumulativePercent, isVital }) => ({
          ...{ label, cumulativePercent, isVital },
          count: weight,
        })),
        { language, threshold: t('pareto.threshold'), width },
        style,
      ),
    [rows, language, t],
  )
  const choices = (names: readonly ('natures' | 'causes' | 'frequency' | 'severity')[]) =>
    names.map((name) => ({ value: name, label: t(`pareto.${name}`) }))
  return (
    <div className={styles.wide}>
      <div className={styles.choices}>
        <FilterChip
          label={t('pareto.subject')}
          isFixed
          choices={choices(['natures', 'causes'])}
          values={[subject]}
          onChange={([chosen]) => setSubject(chosen === 'causes' ? 'causes' : 'natures')}
        />
        <FilterChip
          label={t('pareto.weighing')}
          isFixed
          choices={choices(['frequency', 'severity'])}
          values={[weighing]}
          onChange={([chosen]) => setWeighing(chosen === 'severity' ? 'severity' : 'frequency')}
        />
      </div>
      {rows.length === 0 ? (
        <p>{t('pareto.noCauses')}</p>
      ) : (
        <ExportableChart
          title={title}
          summary={t('pareto.summary', {
            count: vital.length,
            all: rows.length,
            first: vital[0]?.label ?? '',
            list: vital.map(({ label }) => label).join(', '),
          })}
          draw={draw}
          columns={[
            { id: 'label', header: t(isCauses ? 'pareto.cause' : 'pareto.label') },
            { id: 'count', header: t('pareto.count'), align: 'end' },
            { id: 'weight', header: t('pareto.weight'), align: 'end' },
            { id: 'percent', header: t('pareto.percent'), align: 'end' },
            { id: 'cumulative', header: t('pareto.cumulative'), align: 'end' },
          ]}
          rows={rows.map((row) => ({
            id: row.code,
            link: isCauses ? causeLink(row.code) : caseLink({ ...received, natures: [row.code] }),
            cells: [
              row.label,
              formatInteger(row.count, language),
              formatInteger(row.weight, language),
              formatPercent(row.percent, language),
              formatPercent(row.cumulativePercent, language),
            ],
          }))}
        />
      )}
    </div>
  )
}
