import { drawCaseBlocks, drawCaseState } from '#service/reports/case-sheet/case-blocks'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { claimRoom, subsectionHeading } from '#service/reports/kit/headings'
import { startPage } from '#service/reports/kit/pages'
import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatInteger } from '#shared/text/formats'

/** The title of a sheet stays with the state of the case and its first block, in points. */
const headHeight = 120

/** Annex C: how the cases were chosen, then the sheet of each on a page of its own. */
export async function drawSheets(
  paper: Paper,
  { sample, header }: FollowUpReportData,
  breathe: () => Promise<void>,
): Promise<void> {
  if (!sample) return
  const { language } = header
  const t = translator(language, 'documents:followUp.sheets')
  const { method, seed, population, sheets } = sample
  const numbers = sheets.map(({ record }) => record.number).join(', ')
  const count = sheets.length
  if (count === 0) paragraph(paper, t(population === 0 ? 'noCase' : 'noSheet'))
  else {
    const words = { count, seed, numbers, population: formatInteger(population, language) }
    paragraph(paper, t(method === 'CHOSEN' ? 'chosen' : 'drawn', words))
    if (method === 'DRAWN') paragraph(paper, t('how', { seed, example: sheets[0]?.record.number ?? '' }))
  }
  for (const [index, { timeZone, ...sheet }] of sheets.entries()) {
    const { number, kind } = sheet.record
    const data = { ...sheet, header: { ...header, timeZone, reference: number } }
    if (index > 0) startPage(paper)
    openElement(paper, 'Sect')
    subsectionHeading(paper, translator(language, 'documents:caseSheet')(`title.${kind}`, { number }))
    claimRoom(paper, headHeight)
    drawCaseState(paper, data)
    drawCaseBlocks(paper, data, { isWithin: true })
    closeElement(paper)
    await breathe()
  }
}
