import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import type { Orientation, Paper } from '#service/reports/kit/paper'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import { watermarkOf } from '../watermark'

interface Sheet {
  readonly header: DocumentHeader
  readonly title: string
  readonly orientation?: Orientation
  readonly draw: (paper: Paper) => void
}

/** A short document of its own: letterhead, title, content. PDF/A-3a. */
export async function renderSheet({
  header,
  title,
  orientation = 'portrait',
  draw,
}: Sheet): Promise<FinishedDocument> {
  const paper = createPaper({ header, title, subject: title, watermark: watermarkOf(header) })
  startPage(paper, orientation)
  drawLetterhead(paper)
  documentTitle(paper, title)
  paper.y += 8
  openElement(paper, 'Sect')
  draw(paper)
  closeElement(paper)
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: header.reference, footMiddle: title, hasCover: true })
}
