import { translate, translator } from '#shared/i18n/translate'
import { statementParts } from '#shared/improvement/self-assessment'
import { writeIndicator } from '#shared/indicators/write-indicator'
import { formatDate, formatDecimal } from '#shared/text/formats'
import type { FollowUpReportData } from './follow-up-report-data'

type Line = readonly [key: string, label: string, words: string]

/** The risks of a report: how each is rated and what is done about it. Who answers for it is not compared. */
export function riskLines({ risks, header: { language } }: FollowUpReportData): Line[] {
  const t = translator(language, 'improvement:risks')
  return risks.map(({ title, cause, severity, probability, criticality, level, control, due }) => {
    const product = t('product', { severity, probability, criticality, level: t(`levels.${level}`) })
    const words = [product, cause, control, due && formatDate(due)]
    return [title, title, words.filter((word) => word !== null).join(' · ')]
  })
}

/** What a management review says: its figures, findings, decisions and conclusion. Who met is not compared. */
export function reviewLines({ review, header: { language } }: FollowUpReportData): Line[] {
  if (!review) return []
  const t = translator(language, 'improvement:paper.review')
  const { heldOn, closedOn, figures, findings, decisions, conclusion } = review
  return [
    ['heldOn', t('heldOn'), heldOn ? formatDate(heldOn) : t('notHeld')],
    ['state', t('state'), closedOn ? t('closed', { date: formatDate(closedOn) }) : t('draft')],
    ...figures.map(
      ({ key, value }): Line => [
        `figures.${key}`,
        translate(language, `dashboard:indicators.${key}.label`),
        writeIndicator(key, value, language),
      ],
    ),
    ['findings', t('findings'), findings ?? t('nothing')],
    ...decisions.map(
      ({ text, due, done }, index): Line => [
        `decisions.${index}`,
        t('decision'),
        [text, due && formatDate(due), done && t('actionDone', { title: '', date: formatDate(done) }).trim()]
          .filter((word) => word !== null)
          .join(' · '),
      ],
    ),
    ['conclusion', t('conclusion'), conclusion ?? t('nothing')],
  ]
}

/** The self-assessment of a report: its day, its result and the mean of each part. */
export function assessmentLines({ assessment, header: { language } }: FollowUpReportData): Line[] {
  if (!assessment) return []
  const t = translator(language, 'improvement:paper.assessment')
  const words = translator(language, 'improvement:statements')
  const { assessedOn, value, parts, comment } = assessment
  const tenths = (mean: number) => formatDecimal(mean, 1, language)
  return [
    ['assessedOn', t('title'), formatDate(assessedOn)],
    ['value', t('total'), tenths(value)],
    ...statementParts.map(
      ({ part }, index): Line => [`parts.${part}`, words(`${part}.title`), tenths(parts[index] ?? 0)],
    ),
    ...(comment ? [['comment', t('comment'), comment] as const] : []),
  ]
}
