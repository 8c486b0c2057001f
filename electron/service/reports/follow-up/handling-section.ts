import { entryList } from '#service/reports/kit/entries'
import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatInteger, formatMoney, formatPercent } from '#shared/text/formats'

/** What was decided, agreed and granted. */
export function drawHandling(paper: Paper, data: FollowUpReportData): void {
  drawOutcomes(paper, data)
  drawSolutions(paper, data)
  drawCompensations(paper, data)
}

function drawOutcomes(paper: Paper, { handling, header }: FollowUpReportData): void {
  const { language } = header
  const t = translator(language, 'documents:followUp.handling')
  subsectionHeading(paper, t('outcomes'))
  const total = handling.outcomes.reduce((sum, outcome) => sum + outcome.count, 0)
  if (total === 0) paragraph(paper, t('noOutcome'))
  else {
    drawTable(paper, {
      share: 0.62,
      columns: [
        { header: t('outcome'), weight: 5, isRowHeader: true },
        { header: t('count'), weight: 1, align: 'right' },
        { header: t('percent'), weight: 1.2, align: 'right' },
      ],
      rows: handling.outcomes.map((outcome) => [
        outcome.label,
        formatInteger(outcome.count, language),
        formatPercent(outcome.percent, language),
      ]),
      total: [t('total'), formatInteger(total, language), formatPercent(100, language)],
    })
  }
  if (handling.undecided > 0) note(paper, t('undecided', { count: handling.undecided }))
}

function drawSolutions(paper: Paper, { handling, header }: FollowUpReportData): void {
  const t = translator(header.language, 'documents:followUp.handling')
  const { solutions } = handling
  subsectionHeading(paper, t('solutions'))
  const lines = ['immediate', 'promised', 'done', 'abandoned', 'late'] as const
  entryList(
    paper,
    lines.map((key) => ({ label: t(key), value: formatInteger(solutions[key], header.language) })),
    0.4,
  )
}

function drawCompensations(paper: Paper, { handling, header }: FollowUpReportData): void {
  const { language } = header
  const t = translator(language, 'documents:followUp.handling')
  const { compensations } = handling
  subsectionHeading(paper, t('compensations'))
  if (compensations.length === 0) {
    paragraph(paper, t('noCompensation'))
    return
  }
  drawTable(paper, {
    share: 0.62,
    columns: [
      { header: t('compensation'), weight: 5, isRowHeader: true },
      { header: t('count'), weight: 1, align: 'right' },
      { header: t('amount'), weight: 1.6, align: 'right' },
    ],
    rows: compensations.map((line) => [
      line.label,
      formatInteger(line.count, language),
      line.amount === 0 ? '–' : formatMoney(line.amount, language),
    ]),
    total: [
      t('total'),
      formatInteger(
        compensations.reduce((sum, line) => sum + line.count, 0),
        language,
      ),
      formatMoney(
        compensations.reduce((sum, line) => sum + line.amount, 0),
        language,
      ),
    ],
  })
}
