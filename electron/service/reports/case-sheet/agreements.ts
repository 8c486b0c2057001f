import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import type { AgreedSolution } from '#shared/complaints/complaint'
import { translate, translator } from '#shared/i18n/translate'
import type { CaseSheetRecord } from '#shared/reports/case-sheet-data'
import { formatDate, formatMoney } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { emptyValue } from './record-entries'

/** What was agreed: on the spot, or promised for when, and whether it was done (S2). */
export function drawSolutions(paper: Paper, { agreedSolutions }: CaseSheetRecord): void {
  const { language } = paper
  if (agreedSolutions.length === 0) {
    paragraph(paper, translate(language, 'documents:caseSheet.noSolution'))
    return
  }
  drawTable(paper, {
    columns: [
      { header: translate(language, 'fields:agreedSolutions.description'), weight: 3, isRowHeader: true },
      { header: translate(language, 'fields:status'), weight: 1 },
    ],
    rows: agreedSolutions.map((solution) => [solution.description, stateOf(solution, language)]),
  })
}

function stateOf(solution: AgreedSolution, language: Language): string {
  const t = translator(language, 'documents:caseSheet.solution')
  const states: string[] = []
  if (solution.immediate) states.push(t('immediate'))
  else if (solution.promisedFor) states.push(t('promised', { date: formatDate(solution.promisedFor) }))
  if (solution.doneAt) {
    const date = formatDate(solution.doneAt)
    states.push(solution.doneBy ? t('doneBy', { date, by: solution.doneBy }) : t('done', { date }))
  } else if (solution.abandonedReason) states.push(t('abandoned', { reason: solution.abandonedReason }))
  else if (!solution.immediate) states.push(t('pending'))
  return states.join('\n')
}

export function drawCompensations(paper: Paper, { compensations }: CaseSheetRecord): void {
  const { language } = paper
  const t = translator(language, 'documents:caseSheet.compensation')
  if (compensations.length === 0) {
    paragraph(paper, translate(language, 'documents:caseSheet.noCompensation'))
    return
  }
  const total = compensations.reduce((sum, compensation) => sum + (compensation.amount ?? 0), 0)
  drawTable(paper, {
    columns: [
      { header: t('type'), weight: 2, isRowHeader: true },
      { header: t('grantedBy'), weight: 2 },
      { header: t('grantedAt'), weight: 1 },
      { header: t('amount'), weight: 1, align: 'right' },
    ],
    rows: compensations.map((compensation) => [
      translate(language, `enums:compensationType.${compensation.type}`),
      compensation.grantedBy ?? emptyValue,
      compensation.grantedAt ? formatDate(compensation.grantedAt) : emptyValue,
      compensation.amount === null ? emptyValue : formatMoney(compensation.amount, language),
    ]),
    total: compensations.length > 1 ? [t('total'), '', '', formatMoney(total, language)] : undefined,
  })
}
