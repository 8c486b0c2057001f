import { extensionOf } from '#shared/attachments/attachment-name'

/** What a text that a computer would run counts as. */
export const scriptType = 'application/x-sh'

const unknownType = 'application/octet-stream'
const headerLine =
  /^(from|to|cc|date|subject|received|return-path|message-id|mime-version|delivered-to|reply-to|content-type|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results): ?/i
const scriptStart =
  /^\s*(#!|@echo\b|<\?(php|xml-stylesheet)|<%|<script\b|<!doctype\s+html|<html\b|<svg\b|<\?xml|<hta:|\[InternetShortcut\]|Windows Registry Editor|param\s*\(|(?:option explicit|on error resume next)\b)/i
const scriptWords =
  /<script\b|\bWScript\.|\bCreateObject\s*\(|\bpowershell(\.exe)?\s+-|\bInvoke-Expression\b|\bActiveXObject\b|\brequire\s*\(\s*['"]/i
const textExtensions: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  text: 'text/plain',
  log: 'text/plain',
  eml: 'message/rfc822',
  '': 'text/plain',
}

/** Words looked at for what a text is; a script says so at its beginning. */
const sample = 16 * 1024

/**
 * What a content that no detector knows is: a message, a table, a text; `scriptType` for a text that is a program or a
 * page, and an unknown type for what is no text or whose extension is that of something else.
 */
export function sniffText(bytes: Uint8Array, name: string): string {
  const text = decodeText(bytes.subarray(0, sample))
  if (text === null) return unknownType
  const extension = extensionOf(name)
  if (isMessage(text)) return 'message/rfc822'
  if (scriptStart.test(text) || scriptWords.test(text)) return scriptType
  const byName = textExtensions[extension]
  // A message without its first lines is shown as the text it is.
  if (byName === 'message/rfc822') return 'text/plain'
  if (byName) return byName
  return isScriptExtension(extension) ? scriptType : unknownType
}

/** The words of a text file: UTF-8, or UTF-16 with its mark, or else the western code page. Null for no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  const controls = bytes.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 27) ? count + 1 : count),
    0,
  )
  if (controls > bytes.length / 100) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The first lines are those of a message: headers, two known ones at least, then an empty line. */
function isMessage(text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (/^From \S+/.test(lines[0] ?? '')) lines.shift()
  let known = 0
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    if (!/^[!-9;-~]+:/.test(line)) return false
    if (headerLine.test(line)) known += 1
  }
  return known >= 2
}

function isScriptExtension(extension: string): boolean {
  return /^(m?[jt]s|jse|vb[se]?|ws[fhc]?|ps[12d]?m?1?|bat|cmd|com|sh|bash|zsh|py|pl|rb|php|hta|html?|svg|reg|inf|scr|lnk|url|jar|sql|xml|xsl|scpt|applescript|desktop)$/.test(
    extension,
  )
}
