import { createPaper } from '#service/reports/kit/create-paper'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import type { Paper } from '#service/reports/kit/paper'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { translator } from '#shared/i18n/translate'
import type { CaseSheetData } from '#shared/reports/case-sheet-data'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import { formatDateOf } from '#shared/text/formats'
import { drawAttachmentPage } from './case-sheet/attachment-pages'
import { drawCaseBlocks, drawCaseState } from './case-sheet/case-blocks'
import { breather, type RenderOptions } from './render-options'
import { watermarkOf } from './watermark'

/** One case with all its blocks, its chronology and room for the visas (fiche de réclamation), as PDF/A-3a. */
export async function renderCaseSheet(
  data: CaseSheetData,
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const { record, header } = data
  const t = translator(header.language, 'documents:caseSheet')
  const title = t(`title.${record.kind}`, { number: record.number })
  const paper = createPaper({
    header,
    title,
    subject: t('subject', { number: record.number }),
    watermark: watermarkOf(header),
  })
  drawCaseSheet(paper, data)
  const breathe = breather(options)
  for (const page of data.attachmentPages?.pages ?? []) {
    drawAttachmentPage(paper, page)
    await breathe()
  }
  return finishPaper(paper, {
    footLeft: record.number,
    footMiddle: formatDateOf(record.receivedAt, header.timeZone),
    hasCover: true,
  })
}

/** The sheets of several cases in one document, each beginning on a page of its own. */
export async function renderCaseSheets(
  { header, sheets }: { readonly header: DocumentHeader; readonly sheets: readonly CaseSheetData[] },
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const t = translator(header.language, 'documents:caseSheet')
  const title = t('several', { count: sheets.length })
  const paper = createPaper({ header, title, subject: title, watermark: watermarkOf(header) })
  const breathe = breather(options)
  for (const sheet of sheets) {
    drawCaseSheet(paper, sheet)
    await breathe()
  }
  return finishPaper(paper, { footLeft: header.reference, footMiddle: title, hasCover: true })
}

function drawCaseSheet(paper: Paper, data: CaseSheetData): void {
  const t = translator(data.header.language, 'documents:caseSheet')
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, t(`title.${data.record.kind}`, { number: data.record.number }))
  drawCaseState(paper, data)
  drawCaseBlocks(paper, data)
  drawReplacedSigns(paper)
}
