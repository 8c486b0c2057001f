import { attachmentLimits } from './attachment-limits'

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i
// Control characters, what orders text from right to left or hides in it, and lone surrogates.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const forbidden = /[<>:"|?*]/g
const longestExtension = 12

/** The extension of a name without its point, in small letters; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
  return extension.length <= longestExtension && /^[\p{L}\p{N}_-]+$/u.test(extension) ? extension : ''
}

/** The name without its extension and its point. */
export function stemOf(name: string): string {
  const extension = extensionOf(name)
  return extension ? name.slice(0, -extension.length - 1) : name
}

/**
 * A name that every system accepts and that says what it is: its last path part, without control characters, marks
 * of text direction and signs that a system reserves, not a reserved device name (`CON`), at most
 * `attachmentLimits.name` characters with the extension kept. Empty when nothing of it can be used.
 */
export function cleanAttachmentName(name: string): string {
  const last =
    name
      .normalize('NFC')
      .split(/[/\\]/)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? ''
  const visible = last.replace(invisible, '').replace(forbidden, '_').replace(/\s+/g, ' ')
  // Windows drops points and spaces at the end, and hides what starts with a point.
  const trimmed = visible.replace(/^[.\s]+|[.\s]+$/g, '')
  if (trimmed === '') return ''
  const extension = extensionOf(trimmed)
  const stem = stemOf(trimmed).replace(/[.\s]+$/, '')
  const safe = reserved.test(stem.split('.')[0]?.trim() ?? '') ? `_${stem}` : stem
  return withExtension(safe, extension)
}

/** A stem with an extension, cut so that both fit in the limit. Characters are cut whole. */
export function withExtension(stem: string, extension: string): string {
  const end = extension ? `.${extension}` : ''
  const room = attachmentLimits.name - end.length
  let kept = ''
  for (const character of stem) {
    if (kept.length + character.length > room) break
    kept += character
  }
  return `${kept.replace(/[.\s]+$/, '')}${end}`
}
