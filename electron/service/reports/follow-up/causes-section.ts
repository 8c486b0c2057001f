import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import type { CausesData } from '#shared/reports/causes-data'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { ParetoShare } from '#shared/reports/share-data'
import { formatDate, formatInteger, formatPercent } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/** Why complaints came about, by how often and how badly, and whether what was done helped. */
export function drawCauses(paper: Paper, { causes, header }: FollowUpReportData): void {
  if (!causes) return
  const { language } = header
  const t = translator(language, 'documents:followUp.causes')
  const { received, explained, byFrequency, gapTypes } = causes
  paragraph(
    paper,
    explained === 0
      ? t('none')
      : t('statement', {
          explained: formatInteger(explained, language),
          received: formatInteger(received, language),
          percent: formatPercent((100 * explained) / received, language),
        }),
    { leads: true },
  )
  if (byFrequency.length > 0) {
    subsectionHeading(paper, t('byFrequency'))
    drawCauseTable(paper, byFrequency, t('count'), language)
    subsectionHeading(paper, t('bySeverity'))
    drawCauseTable(paper, causes.bySeverity, t('weight'), language)
    note(paper, t('weightHelp'))
  }
  if (gapTypes.length > 0) {
    subsectionHeading(paper, t('gapTypes'))
    drawTable(paper, {
      share: 0.62,
      columns: [
        { header: t('gapType'), weight: 5, isRowHeader: true },
        { header: t('count'), weight: 1, align: 'right' },
        { header: t('percent'), weight: 1.2, align: 'right' },
      ],
      rows: gapTypes.map(({ label, count, percent }) => [
        label,
        formatInteger(count, language),
        formatPercent(percent, language),
      ]),
    })
  }
  drawEffects(paper, causes, language)
}

function drawCauseTable(
  paper: Paper,
  rows: readonly ParetoShare[],
  heading: string,
  language: Language,
): void {
  const t = translator(language, 'documents:followUp.causes')
  const reached = translator(language, 'documents:followUp.breakdowns')
  drawTable(paper, {
    columns: [
      { header: t('cause'), weight: 5, isRowHeader: true },
      { header: heading, weight: 1, align: 'right' },
      { header: t('percent'), weight: 1.2, align: 'right' },
      { header: t('cumulative'), weight: 1.4, align: 'right' },
    ],
    rows: rows.map(({ label, count, percent, cumulativePercent, reachesThreshold }) => [
      reachesThreshold ? reached('reached', { label }) : label,
      formatInteger(count, language),
      formatPercent(percent, language),
      formatPercent(cumulativePercent, language),
    ]),
  })
}

function drawEffects(paper: Paper, { effects }: CausesData, language: Language): void {
  if (effects.length === 0) return
  const t = translator(language, 'documents:followUp.causes')
  subsectionHeading(paper, t('effects'))
  drawTable(paper, {
    columns: [
      { header: t('cause'), weight: 4, isRowHeader: true },
      { header: t('doneOn'), weight: 1.6 },
      { header: t('days'), weight: 1.2, align: 'right' },
      { header: t('before'), weight: 1, align: 'right' },
      { header: t('after'), weight: 1, align: 'right' },
    ],
    rows: effects.map(({ label, doneOn, days, before, after }) => [
      label,
      formatDate(doneOn),
      formatInteger(days, language),
      formatInteger(before, language),
      formatInteger(after, language),
    ]),
  })
  note(paper, t('effectsHelp'))
}
