import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { Chart } from '#renderer/ui/figures/chart'
import type { ChartStyle } from '#shared/charts/chart-style'
import { radarChart } from '#shared/charts/radar-chart'
import { statementParts } from '#shared/improvement/self-assessment'
import type { SelfAssessment } from '#shared/improvement/self-assessment-api'
import type { QuotientBand } from '#shared/indicators/service-quotient'
import { formatDate, formatDecimal } from '#shared/text/formats'
import styles from '../improvement.module.css'

interface AssessmentResultProps {
  readonly assessment: SelfAssessment
  /** The whole one before it. */
  readonly before: SelfAssessment | null
}

export const bandTones = {
  ASSET: 'done',
  ADEQUATE: 'active',
  LOSING_CUSTOMERS: 'late',
} as const satisfies Record<QuotientBand, string>

/** The service quotient, what it means, how it has moved, and its seven parts. */
export function AssessmentResult({ assessment, before }: AssessmentResultProps) {
  const { t } = useTranslation('improvement')
  const { language, employeeName } = useSession()
  const { value, band, parts, assessedOn, comment } = assessment
  const tenths = (figure: number | null | undefined) =>
    figure === null || figure === undefined ? '—' : formatDecimal(figure, 1, language)
  const titles = statementParts.map(({ part }) => t(`statements.${part}.title`))
  const words = titles.map((title, index) => `${title} ${tenths(parts[index])}`)
  const draw = useCallback(
    (style: ChartStyle) => {
      const write = (figure: number | null | undefined) => formatDecimal(figure ?? 0, 1, language)
      const means = ({ parts: all }: SelfAssessment) => all.map((mean) => mean ?? 0)
      const name = ({ assessedOn: day }: SelfAssessment) => formatDate(day)
      return radarChart(
        {
          axes: statementParts.map(
            ({ part }, index) => `${t(`statements.${part}.title`)}\n${write(assessment.parts[index])}`,
          ),
          max: 5,
          series: [
            { name: name(assessment), values: means(assessment) },
            ...(before ? [{ name: name(before), values: means(before) }] : []),
          ],
        },
        style,
      )
    },
    [assessment, before, language, t],
  )
  const change = value === null || !before || before.value === null ? null : value - before.value
  return (
    <div className={styles.result}>
      <section className={styles.rows} aria-label={t('assessment.result')}>
        <p className={styles.quiet}>{t('assessment.result')}</p>
        <p className={styles.score}>
          <span className={styles.value}>{tenths(value)}</span>
          <span>{t('assessment.outOf')}</span>
          {band ? <StatusBadge tone={bandTones[band]} label={t(`assessment.bands.${band}`)} /> : null}
        </p>
        {change !== null && before ? (
          <p>
            {t(comparison(change), {
              value: tenths(Math.abs(change)),
              date: formatDate(before.assessedOn),
            })}
          </p>
        ) : null}
        <p className={styles.quiet}>
          {t('assessment.made', {
            date: formatDate(assessedOn),
            name: employeeName(assessment.assessedBy),
          })}
        </p>
        <p className={styles.quiet}>{t('assessment.meaning')}</p>
        {comment ? <p className={styles.prose}>{comment}</p> : null}
      </section>
      <Chart
        title={t('assessment.chart')}
        summary={t('assessment.chartSummary', { parts: words.join(', ') })}
        draw={draw}
        height={340}
        table={{
          columns: [
            { id: 'part', header: t('assessment.part') },
            { id: 'mean', header: t('assessment.mean'), align: 'end' },
            ...(before
              ? [
                  {
                    id: 'previous',
                    header: t('assessment.previous', { date: formatDate(before.assessedOn) }),
                    align: 'end' as const,
                  },
                ]
              : []),
          ],
          rows: titles.map((title, index) => ({
            id: title,
            cells: [title, tenths(parts[index]), ...(before ? [tenths(before.parts[index])] : [])],
          })),
        }}
      />
    </div>
  )
}

function comparison(change: number) {
  if (Math.abs(change) < 0.05) return 'assessment.same'
  return change > 0 ? 'assessment.more' : 'assessment.less'
}
