import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { styles } from '#service/reports/kit/paper-style'
import { paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { addRow, closeTable, measured, openTable } from '#service/reports/kit/table'
import type { ListDocumentData } from '#shared/exports/list-document-data'
import { breather, type RenderOptions, rowsPerBreath } from './render-options'
import { watermarkOf } from './watermark'

const sampleSize = 300

/** A list of the register as a table, its header repeated on every page. PDF/A-3a, landscape. */
export async function renderListDocument(
  data: ListDocumentData,
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const { header, title, scope, columns, rows } = data
  const paper = createPaper({ header, title, subject: scope, watermark: watermarkOf(header) })
  startPage(paper, 'landscape')
  drawLetterhead(paper)
  documentTitle(paper, title)
  paragraph(paper, scope)
  openElement(paper, 'Sect')
  const table = openTable(paper, {
    columns: columns.map(({ header: heading, isLong }, index) => ({
      header: heading,
      weight: isLong ? 4 : 1,
      isRowHeader: index === 0,
    })),
    isDense: true,
    sample: rows.slice(0, sampleSize).map((row) => measured(row, styles.denseCell)),
  })
  const breathe = breather(options)
  for (const [index, row] of rows.entries()) {
    addRow(paper, table, row)
    if ((index + 1) % rowsPerBreath === 0) await breathe()
  }
  closeTable(paper)
  closeElement(paper)
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: header.reference, footMiddle: title, hasCover: true })
}
