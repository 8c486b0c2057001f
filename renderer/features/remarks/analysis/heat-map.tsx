import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ExportMenu } from '#renderer/app/charts/export-menu'
import { useSession } from '#renderer/app/session'
import { classNames } from '#renderer/ui/class-names'
import { Block } from '#renderer/ui/layout/block'
import type { OutputOf } from '#shared/api/contract'
import { formatInteger, formatMonth, formatShortMonth } from '#shared/text/formats'
import { addDays, addMonths } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { useTopicLabel } from '../use-topic-label'
import styles from './analysis.module.css'
import { type AnalysisQuestion, remarkSearchOf } from './use-analysis-address'

export interface HeatMapProps {
  readonly analysis: OutputOf<'remarks.analysis'>
  readonly question: AnalysisQuestion
}

/** What fits on a screen; the export holds the rest. */
const linesShown = 30
const levels = 4

/** Topics and sites down, months across: the number in each cell says it, the tint only helps the eye. */
export function HeatMap({ analysis, question }: HeatMapProps) {
  const { t } = useTranslation('analysis')
  const { language, siteName, register } = useSession()
  const topicLabel = useTopicLabel()
  const { lines, months, peak } = analysis
  const hasSites = register.sites.length > 1 && question.site === null
  const write = (value: number) => formatInteger(value, language)
  const search = remarkSearchOf(question)
  const rows = [
    [
      t('heat.topic'),
      t('heat.site'),
      ...months.map((month) => formatMonth(month, language)),
      t('heat.total'),
    ],
    ...lines.map((line) => [
      topicLabel(line.topic),
      siteName(line.site),
      ...line.months.map(write),
      write(line.total),
    ]),
  ]
  const levelOf = (count: number) => (count === 0 ? 0 : Math.max(1, Math.ceil((levels * count) / peak)))
  return (
    <Block
      title={t('heat.title')}
      description={t('heat.help')}
      actions={<ExportMenu title={t('heat.title')} rows={rows} />}
    >
      {/* A wide table moves by itself, and by the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} aria-label={t('heat.map')} tabIndex={0}>
        <table className={styles.heat}>
          <thead>
            <tr>
              <th scope="col">{t('heat.topic')}</th>
              {hasSites ? <th scope="col">{t('heat.site')}</th> : null}
              {months.map((month) => (
                <th key={month} scope="col" className={styles.number}>
                  <abbr title={formatMonth(month, language)}>{formatShortMonth(month, language)}</abbr>
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t('heat.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, linesShown).map((line) => {
              const own = { ...search, topics: [line.topic], sites: [line.site] }
              const named = { topic: topicLabel(line.topic), site: siteName(line.site) }
              return (
                <tr key={`${line.topic} ${line.site}`}>
                  <th scope="row">{named.topic}</th>
                  {hasSites ? <td>{named.site}</td> : null}
                  {line.months.map((count, index) => {
                    const month = months[index] ?? ''
                    return (
                      <td key={month} className={classNames(styles.cell, styles[`level${levelOf(count)}`])}>
                        {count === 0 ? (
                          <span className={styles.none}>0</span>
                        ) : (
                          <Link
                            to="/remarques"
                            search={{ ...own, ...monthWithin(month, question.period) }}
                            aria-label={t('heat.cell', {
                              ...named,
                              month: formatMonth(month, language),
                              count,
                            })}
                          >
                            {write(count)}
                          </Link>
                        )}
                      </td>
                    )
                  })}
                  <td className={styles.number}>
                    <Link to="/remarques" search={own}>
                      {write(line.total)}
                    </Link>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {lines.length > linesShown ? <p>{t('heat.few', { count: linesShown })}</p> : null}
    </Block>
  )
}

/** The days of a month that lie in the period. */
function monthWithin(month: string, { from, to }: Period): Period {
  const first = `${month}-01`
  const last = addDays(addMonths(first, 1), -1)
  return { from: first < from ? from : first, to: last > to ? to : last }
}
