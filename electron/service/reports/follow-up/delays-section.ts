import { entryList } from '#service/reports/kit/entries'
import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translate, translator } from '#shared/i18n/translate'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import type { DelayData, FollowUpReportData, InTimeData } from '#shared/reports/follow-up-report-data'
import { formatDate, formatDateOf, formatDuration, formatInteger, formatPercent } from '#shared/text/formats'

/** How long cases took, the slowest by name, and those that are late today (S0: look at the upper extremes). */
export function drawDelays(paper: Paper, data: FollowUpReportData): void {
  const { delays } = data
  if (!delays) return
  const { language } = data.header
  const t = translator(language, 'documents:followUp.delays')
  const unavailable = translate(language, 'documents:notAvailable')
  const duration = (minutes: number | null) =>
    minutes === null ? unavailable : formatDuration(minutes, language)
  paragraph(paper, delays.closed === 0 ? t('none') : t('statement', { count: delays.closed }), {
    leads: true,
  })
  const isFew = delays.p90 === null
  const delayEntries = [
    { label: t('median'), value: duration(delays.median) },
    ...(delays.medianWithoutFirstContact === null
      ? []
      : [{ label: t('medianWithoutFirstContact'), value: duration(delays.medianWithoutFirstContact) }]),
    { label: t('p90'), value: isFew ? t('p90Few') : duration(delays.p90) },
    { label: t('longest'), value: duration(delays.longest) },
  ]
  entryList(
    paper,
    [
      ...(delays.closed === 0 ? [] : delayEntries),
      { label: t('withinCommitment'), value: inTimeWords(delays.withinCommitment, data) },
      { label: t('acknowledgedInTime'), value: inTimeWords(delays.acknowledgedInTime, data) },
    ],
    0.4,
  )
  drawSlowest(paper, delays, data.header)
  drawOverdue(paper, delays, data.header)
}

function inTimeWords(share: InTimeData, { header }: FollowUpReportData): string {
  const { language } = header
  if (share.percent === null) return translate(language, 'documents:followUp.delays.nothingDue')
  return translate(language, 'documents:followUp.delays.inTimeValue', {
    percent: formatPercent(share.percent, language),
    inTime: formatInteger(share.inTime, language),
    due: formatInteger(share.due, language),
  })
}

function drawSlowest(paper: Paper, delays: DelayData, header: DocumentHeader): void {
  if (delays.slowest.length === 0) return
  const { language, timeZone } = header
  const t = translator(language, 'documents:followUp.delays')
  subsectionHeading(paper, t('slowest'))
  drawTable(paper, {
    columns: [
      { header: t('number'), weight: 1.5, isRowHeader: true },
      { header: t('received'), weight: 1.3 },
      { header: t('closed'), weight: 1.3 },
      { header: t('nature'), weight: 2.3 },
      { header: t('site'), weight: 2.3 },
      { header: t('delay'), weight: 1.2, align: 'right' },
    ],
    rows: delays.slowest.map((slow) => [
      slow.number,
      formatDateOf(slow.receivedAt, timeZone),
      formatDateOf(slow.closedAt, timeZone),
      slow.nature,
      slow.site,
      formatDuration(slow.minutes, language),
    ]),
  })
}

function drawOverdue(paper: Paper, delays: DelayData, header: DocumentHeader): void {
  const { language, timeZone } = header
  const t = translator(language, 'documents:followUp.delays')
  subsectionHeading(paper, t('overdue'))
  if (delays.overdue.length === 0) {
    paragraph(paper, t('noneOverdue'))
    return
  }
  drawTable(paper, {
    columns: [
      { header: t('number'), weight: 1.5, isRowHeader: true },
      { header: t('received'), weight: 1.3 },
      { header: t('due'), weight: 1.4 },
      { header: t('nature'), weight: 2 },
      { header: t('site'), weight: 2 },
      { header: t('handledBy'), weight: 1.7 },
      { header: t('late'), weight: 1.1, align: 'right' },
    ],
    rows: delays.overdue.map((late) => [
      late.number,
      formatDateOf(late.receivedAt, timeZone),
      formatDate(late.answerDueOn),
      late.nature,
      late.site,
      late.handledBy ?? '–',
      t('lateValue', { count: late.daysLate }),
    ]),
  })
}
