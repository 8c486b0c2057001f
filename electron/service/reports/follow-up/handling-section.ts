import { entryList } from '#service/reports/kit/entries'
import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { HandlingData } from '#shared/reports/handling-data'
import { formatDecimal, formatInteger, formatMoney, formatPercent } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/** What was decided, agreed and granted. */
export function drawHandling(paper: Paper, data: FollowUpReportData): void {
  const { handling, header } = data
  if (!handling) return
  drawOutcomes(paper, handling, header.language)
  drawSolutions(paper, handling, header.language)
  drawCompensations(paper, handling, header.language)
  drawEfforts(paper, handling, header.language)
}

function drawOutcomes(paper: Paper, handling: HandlingData, language: Language): void {
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

function drawSolutions(paper: Paper, handling: HandlingData, language: Language): void {
  const t = translator(language, 'documents:followUp.handling')
  const { solutions } = handling
  subsectionHeading(paper, t('solutions'))
  const lines = ['immediate', 'promised', 'done', 'abandoned', 'late'] as const
  entryList(
    paper,
    lines.map((key) => ({ label: t(key), value: formatInteger(solutions[key], language) })),
    0.4,
  )
}

function drawCompensations(paper: Paper, handling: HandlingData, language: Language): void {
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
  const costs = handling.costs.filter(({ amount }) => amount > 0)
  if (costs.length > 1) {
    subsectionHeading(paper, t('costs'))
    drawTable(paper, {
      share: 0.62,
      columns: [
        { header: t('nature'), weight: 5, isRowHeader: true },
        { header: t('count'), weight: 1, align: 'right' },
        { header: t('amount'), weight: 1.6, align: 'right' },
      ],
      rows: costs.map(({ label, count, amount }) => [
        label,
        formatInteger(count, language),
        formatMoney(amount, language),
      ]),
    })
  }
}

/** What closed cases took: our replies, changes of hands, reminders by the customer, time. */
function drawEfforts(paper: Paper, { efforts }: HandlingData, language: Language): void {
  const t = translator(language, 'documents:followUp.handling')
  const told = efforts.filter(({ n }) => n > 0)
  subsectionHeading(paper, t('efforts'))
  if (told.length === 0) {
    paragraph(paper, t('noEffort'))
    return
  }
  const mean = (value: number | null) => (value === null ? '–' : formatDecimal(value, 1, language))
  drawTable(paper, {
    columns: [
      { header: t('perCase'), weight: 5, isRowHeader: true },
      { header: t('sum'), weight: 1, align: 'right' },
      { header: t('mean'), weight: 1.2, align: 'right' },
      { header: t('maximum'), weight: 1.2, align: 'right' },
      { header: t('count'), weight: 1, align: 'right' },
    ],
    rows: told.map(({ measure, total, mean: average, maximum, n }) => [
      t(`effort.${measure}`),
      formatInteger(total, language),
      mean(average),
      maximum === null ? '–' : formatInteger(maximum, language),
      formatInteger(n, language),
    ]),
  })
}
