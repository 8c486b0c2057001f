import { type Entry, entryList } from '#service/reports/kit/entries'
import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translate, translator } from '#shared/i18n/translate'
import { indicatorDefinitions } from '#shared/indicators/indicator-definition'
import { writeUnit } from '#shared/indicators/write-indicator'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { MeasuredValue, SatisfactionData, ShareData } from '#shared/reports/satisfaction-data'
import { formatDecimal, formatInteger, formatPercent } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/** What people said once their case was closed: each figure with its n and its target. */
export function drawSatisfaction(paper: Paper, { satisfaction, header }: FollowUpReportData): void {
  if (!satisfaction) return
  const { language } = header
  const t = translator(language, 'documents:followUp.satisfaction')
  if (satisfaction.closed === 0) {
    paragraph(paper, t('none'))
    return
  }
  paragraph(
    paper,
    t(satisfaction.answered.part === 0 ? 'nobody' : 'statement', {
      closed: formatInteger(satisfaction.closed, language),
      answered: formatInteger(satisfaction.answered.part, language),
      percent: formatPercent(satisfaction.answered.percent ?? 0, language),
    }),
    { leads: satisfaction.answered.part > 0 },
  )
  if (satisfaction.answered.part === 0) return
  entryList(paper, satisfactionEntries(satisfaction, language), 0.46)
  drawNotes(paper, satisfaction, language)
  if (satisfaction.alerts.length > 0) {
    note(paper, t('alerts', { count: satisfaction.alerts.length, numbers: satisfaction.alerts.join(', ') }))
  }
}

function satisfactionEntries(satisfaction: SatisfactionData, language: Language): Entry[] {
  const t = translator(language, 'documents:followUp.satisfaction')
  const unavailable = t('unavailable')
  const share = ({ percent, part, n }: ShareData) =>
    percent === null
      ? unavailable
      : t('share', {
          percent: formatPercent(percent, language),
          part: formatInteger(part, language),
          n: formatInteger(n, language),
        })
  const value = ({ value: known, n }: MeasuredValue, digits: number) =>
    known === null
      ? unavailable
      : t('value', { value: formatDecimal(known, digits, language), n: formatInteger(n, language) })
  const { csat, meanSatisfaction, ces } = satisfaction.targets
  const aimed = (label: string, key: 'csat' | 'meanSatisfaction' | 'ces', target: number | null) =>
    target === null
      ? t(label)
      : t(`${label}Target`, { target: writeUnit(indicatorDefinitions[key].unit, target, language) })
  return [
    { label: t('satisfied'), value: share(satisfaction.satisfied) },
    { label: t('cameAgain'), value: share(satisfaction.cameAgain) },
    { label: aimed('csat', 'csat', csat), value: share(satisfaction.csat) },
    { label: aimed('mean', 'meanSatisfaction', meanSatisfaction), value: value(satisfaction.mean, 1) },
    { label: aimed('effort', 'ces', ces), value: value(satisfaction.effort, 1) },
    { label: t('nps'), value: value(satisfaction.nps, 0) },
  ]
}

function drawNotes(paper: Paper, { notes }: SatisfactionData, language: Language): void {
  const given = notes.reduce((sum, count) => sum + count, 0)
  if (given === 0) return
  const t = translator(language, 'documents:followUp.satisfaction')
  subsectionHeading(paper, t('notes'))
  drawTable(paper, {
    share: 0.62,
    columns: [
      { header: t('note'), weight: 5, isRowHeader: true },
      { header: t('count'), weight: 1, align: 'right' },
      { header: t('percent'), weight: 1.2, align: 'right' },
    ],
    rows: notes.map((count, index) => [
      t(`noteOf.${index + 1}`),
      formatInteger(count, language),
      formatPercent((100 * count) / given, language),
    ]),
    total: [
      translate(language, 'documents:followUp.handling.total'),
      formatInteger(given, language),
      formatPercent(100, language),
    ],
  })
}
