import { fileTypeFromBuffer } from 'file-type'
import { refusal } from '#shared/api/refusal'
import { findAttachmentKind } from '#shared/attachments/attachment-kinds'
import { extensionOf, stemOf, withExtension } from '#shared/attachments/attachment-name'
import { findMacros } from './find-macros'
import { isOutlookMessage } from './is-outlook-message'
import { scriptType, sniffText } from './sniff-text'

export interface SniffedAttachment {
  readonly contentType: string
  /** The name, its extension corrected where it did not say what the content is. */
  readonly name: string
}

const sameKind: Readonly<Record<string, string>> = {
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
  'image/apng': 'image/png',
}

const archives = /\/(zip|gzip|x-(7z|rar|tar|bzip2|xz|lzh|ace|arj|cpio|lzip|gtar)[\w-]*|vnd\.rar|zstd)$/
const programs =
  /x-(msdownload|elf|mach-binary|executable|sh|shockwave-flash|ms-shortcut|rpm|deb|google-chrome-extension|xpinstall)|java|dex|android|wasm|apple-diskimage|x-dosexec|vnd\.microsoft\.portable-executable/
const macroDocuments = /macro-?enabled/i

/** What the content of a file is, whatever its name says. Throws REFUSED, with the reason, for what no case takes. */
export async function sniffAttachment(bytes: Uint8Array, name: string): Promise<SniffedAttachment> {
  const contentType = await sniffContentType(bytes, name)
  const kind = findAttachmentKind(contentType)
  if (!kind) throw refuseType(contentType)
  if (contentType === 'application/pdf' && !endsAsPdf(bytes))
    throw refusal('REFUSED', 'ATTACHMENT_PDF_TRUNCATED')
  if (findMacros(contentType, bytes)) throw refusal('REFUSED', 'ATTACHMENT_MACROS')
  const [usual = ''] = kind.extensions
  const isTrue = kind.extensions.includes(extensionOf(name))
  return { contentType, name: isTrue ? name : withExtension(stemOf(name), usual) }
}

async function sniffContentType(bytes: Uint8Array, name: string): Promise<string> {
  // A damaged file can end in the middle of what the detector wants to read.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const mime = found && (sameKind[found.mime] ?? found.mime)
  if (mime === 'application/x-cfb')
    return isOutlookMessage(bytes) ? 'application/vnd.ms-outlook' : 'application/x-cfb'
  if (mime && (findAttachmentKind(mime) || !isPerhapsText(mime))) return mime
  return sniffText(bytes, name)
}

// Formats that are text themselves, and that the detector recognises by their first words.
function isPerhapsText(mime: string): boolean {
  return mime === 'application/xml' || mime.startsWith('text/')
}

// Readers ask for the mark within the last kilobyte; a copy that was cut short has lost it.
function endsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-2048)).includes('%%EOF')
}

function refuseType(contentType: string) {
  if (macroDocuments.test(contentType)) return refusal('REFUSED', 'ATTACHMENT_MACROS')
  if (contentType === 'application/x-cfb') return refusal('REFUSED', 'ATTACHMENT_OLD_OFFICE')
  if (contentType === scriptType || programs.test(contentType))
    return refusal('REFUSED', 'ATTACHMENT_PROGRAM')
  if (archives.test(contentType)) return refusal('REFUSED', 'ATTACHMENT_ARCHIVE')
  return refusal('REFUSED', 'ATTACHMENT_TYPE')
}
