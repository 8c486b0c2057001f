import { findAttachmentKind } from '#shared/attachments/attachment-kinds'
import {
  type AttachmentPage,
  type AttachmentPages,
  mostAttachmentPages,
} from '#shared/reports/attachment-page'
import type { Db } from '../context'
import { readFileContent } from '../files/file-content-store'
import type { AttachmentRow } from './attachment-store'
import { drawPdfPages } from './draw-pdf-pages'
import { printablePicture } from './printable-picture'

/** The attachments of a case as pages to add to its sheet: pictures and the pages of PDF files, up to a limit. */
export async function gatherAttachmentPages(
  db: Db,
  rows: readonly AttachmentRow[],
  breathe: () => Promise<void>,
): Promise<AttachmentPages> {
  const pages: AttachmentPage[] = []
  const unprintable: string[] = []
  let leftOut = 0
  for (const { name, contentType, hash } of rows) {
    await breathe()
    if (hash === null || !findAttachmentKind(contentType)?.isPrintable) {
      unprintable.push(name)
      continue
    }
    const room = mostAttachmentPages - pages.length
    const drawn = await draw(contentType, await readFileContent(db, hash), Math.max(0, room), breathe)
    if (!drawn) {
      unprintable.push(name)
      continue
    }
    const kept = drawn.pages.slice(0, room)
    leftOut += drawn.count - kept.length
    kept.forEach(({ picture, text }, index) => {
      pages.push({ name, page: index + 1, pages: drawn.count, picture, text })
    })
  }
  return { pages, unprintable, leftOut }
}

async function draw(contentType: string, bytes: Uint8Array, room: number, breathe: () => Promise<void>) {
  if (contentType === 'application/pdf') return drawPdfPages(bytes, room, breathe)
  const picture = printablePicture(contentType, bytes)
  return picture && { count: 1, pages: [{ picture, text: '' }] }
}
