import { cleanText } from '#shared/api/fields'
import type { AttachmentPreview } from '#shared/attachments/attachment-api'
import { attachmentView } from '#shared/attachments/attachment-kinds'
import { decodeText } from './sniff-text'

/** Bytes of a text shown; a log of a hundred thousand lines is opened by its own program. */
const longestText = 200_000

/** What the window can show of a file. What cannot be read has no preview: the file itself can still be opened. */
export async function previewAttachment(contentType: string, bytes: Uint8Array): Promise<AttachmentPreview> {
  const view = attachmentView(contentType)
  switch (view) {
    case 'pdf':
    case 'image':
      return { view, contentType, bytes }
    case 'mail': {
      const { readMail } = await import('./read-mail')
      const mail = await readMail(bytes).catch(() => null)
      return mail ? { view, mail } : { view: 'none' }
    }
    case 'text': {
      const text = decodeText(bytes.subarray(0, longestText))
      return text === null
        ? { view: 'none' }
        : { view, text: cleanText(text), isCut: bytes.length > longestText }
    }
    default:
      return { view }
  }
}
