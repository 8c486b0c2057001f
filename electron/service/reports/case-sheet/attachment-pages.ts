import { closeElement, currentElement, openElement, tagged } from '#service/reports/kit/elements'
import { blockHeading, claimRoom } from '#service/reports/kit/headings'
import { roomLeft, startPage } from '#service/reports/kit/pages'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { translator } from '#shared/i18n/translate'
import type { AttachmentPage } from '#shared/reports/attachment-page'

const longestAlt = 1_500

interface PictureOpener {
  /** A picture that `image` draws, with its size in pixels. */
  openImage(source: Buffer): { readonly width: number; readonly height: number } & PDFKit.Mixins.ImageSrc
}

/** Each page of an attachment on a page of its own, under its name, as a figure that says what it shows. */
export function drawAttachmentPage(paper: Paper, attachment: AttachmentPage): void {
  const t = translator(paper.language, 'documents:caseSheet.attachmentPage')
  const { name, page, pages, picture, text } = attachment
  startPage(paper, 'portrait')
  openElement(paper, 'Sect')
  const title = pages > 1 ? t('titleOf', { name, page, pages }) : t('title', { name })
  blockHeading(paper, title)
  claimRoom(paper, 40)
  const { left, width } = textArea(paper)
  const top = paper.y + 4
  const height = roomLeft(paper) - 4
  // pdfkit's method exists on every document but is missing from its types.
  const opened = (paper.pdf as unknown as PictureOpener).openImage(Buffer.from(picture))
  const scale = Math.min(width / opened.width, height / opened.height, 1)
  const box = { width: opened.width * scale, height: opened.height * scale }
  const words = text.replace(/\s+/g, ' ').slice(0, longestAlt)
  tagged(
    paper,
    currentElement(paper),
    'Figure',
    () => {
      paper.pdf.image(opened, left + (width - box.width) / 2, top, box)
    },
    {
      alt: words ? t('altWithText', { title, text: words }) : t('alt', { title }),
      bbox: [left, top, left + width, top + box.height],
      placement: 'Block',
    },
  )
  paper.fill = null
  paper.y = top + box.height
  closeElement(paper)
}
