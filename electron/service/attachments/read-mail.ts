import { convert } from 'html-to-text'
import PostalMime, { type Address } from 'postal-mime'
import { cleanText } from '#shared/api/fields'
import type { MailPreview } from '#shared/attachments/attachment-api'
import { cleanAttachmentName } from '#shared/attachments/attachment-name'

/** Characters shown of a message: beyond them it is opened by the mail program. */
const longestText = 200_000
const longestHeader = 500
const largestHtml = 2 * 1024 * 1024
const mostAttachments = 100

/** A message as words: its HTML becomes text, nothing of it is run, and nothing is fetched from outside. */
export async function readMail(bytes: Uint8Array): Promise<MailPreview> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 })
  const html = mail.html?.slice(0, largestHtml) ?? ''
  const plain = cleanText(mail.text ?? '')
  // Programs that write HTML often leave a text part that says only that there is one.
  const text = plain || cleanText(htmlToWords(html))
  return {
    from: addressLine(mail.from ? [mail.from] : []),
    to: addressLine(mail.to ?? []),
    cc: addressLine(mail.cc ?? []),
    sentAt: instantOf(mail.date),
    subject: line(mail.subject),
    text: text.slice(0, longestText),
    isCut: text.length > longestText || (mail.html?.length ?? 0) > largestHtml,
    fromHtml: plain === '' && html !== '',
    attachments: mail.attachments.slice(0, mostAttachments).map((part) => ({
      name: cleanAttachmentName(part.filename ?? ''),
      contentType: line(part.mimeType) ?? '',
      size: typeof part.content === 'string' ? part.content.length : part.content.byteLength,
    })),
  }
}

function htmlToWords(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: largestHtml, maxDepth: 100, maxChildNodes: 20_000, ellipsis: '…' },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'style', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: 'table', options: { uppercaseHeaderCells: false } },
    ],
  })
}

function addressLine(addresses: readonly Address[]): string | null {
  const shown = addresses.flatMap((address): string[] => {
    if (address.group) return [addressLine(address.group) ?? address.name ?? '']
    if (!address.address) return [address.name ?? '']
    return [address.name ? `${address.name} <${address.address}>` : address.address]
  })
  return line(shown.filter(Boolean).join(', '))
}

function line(text: string | undefined): string | null {
  return (
    cleanText(text ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, longestHeader) || null
  )
}

function instantOf(date: string | undefined): string | null {
  const at = date ? new Date(date) : undefined
  return at && !Number.isNaN(at.getTime()) && at.getFullYear() > 1970 && at.getFullYear() < 2200
    ? at.toISOString()
    : null
}
