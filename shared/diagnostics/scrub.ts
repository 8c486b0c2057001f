const quoted = /"[^"\n]{0,2000}"|«[^»\n]{0,2000}»|'[^'\n]{1,2000}'|`[^`\n]{0,2000}`|“[^”\n]{0,2000}”/g
const address = /[^\s@<>()]+@[^\s@<>()]+/g
const url = /\b[a-z][a-z0-9+.-]*:\/\/[^\s)]+/gi
const windowsPath = /(?:[A-Za-z]:|\\\\)[\\/][^\n:*?"<>|]*/g
const unixPath = /(?:~|\.{1,2})?(?:\/[^\s/:()]+)+\/?[^\s:()]*(?: [^\s/:()]+\/[^\s:()]*)*/g
const identifier = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const longNumber = /\+?\d(?:[\s.\-\u00a0\u202f]?\d){5,}/g
const entryNumber = /\b[A-Z]{1,4}-\d{4}-\d{4,}\b/g
/** When it was, and how grave. */
const head = /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\] +\[[a-z]+\] */
const position = /^\s+at .*?([\w.-]+\.(?:c|m)?[jt]s:\d+:\d+)\)?$/

/** What a log line may be made of: its technical words, all known before anybody typed anything. */
const technical =
  /^[\s\d()[\]{}<>.,:;/|=+*#!?…–-]*$|^(?:[A-Z][A-Za-z]*(?:Error|Exception)|E[A-Z]{3,}|(?:SQLITE|REGISTER|BACKUP|ERR|DISK|READ)_[A-Z_]+|[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*|…)[.,:;]?$/

/**
 * A log without what could name somebody or a place on somebody's disk: everything quoted, paths, addresses, long
 * numbers, numbers of cases, and every word that is not one of the program's own (`vocabulary`, in lower case). Times,
 * codes, names of channels and positions in the program stay.
 */
export function scrub(log: string, vocabulary: ReadonlySet<string>): string {
  return log
    .split('\n')
    .map((line) => scrubLine(line, vocabulary))
    .join('\n')
}

function scrubLine(line: string, vocabulary: ReadonlySet<string>): string {
  const place = position.exec(line)
  if (place?.[1]) return `    at ${baseOf(place[1])}`
  const [start = ''] = head.exec(line) ?? []
  const words = line
    .slice(start.length)
    .replace(quoted, '…')
    .replace(url, '…')
    .replace(address, '…')
    .replace(windowsPath, '…')
    .replace(unixPath, '…')
    .replace(identifier, '…')
    .replace(entryNumber, '…')
    .replace(longNumber, '…')
    .split(/(\s+)/)
    .map((word) => (isKnown(word, vocabulary) ? word : '…'))
    .join('')
  return start + words.replace(/…(?:[\s,;]*…)+/g, '…')
}

function isKnown(word: string, vocabulary: ReadonlySet<string>): boolean {
  if (technical.test(word)) return true
  const bare = word.replace(/^[([{<]+|[)\]}>.,:;!?]+$/g, '')
  // Only as the program writes it: « Service » may be a word of ours, « Martin » with a capital is somebody.
  return vocabulary.has(bare)
}

function baseOf(position: string): string {
  return /^(?:index|service|cli|apart|[\w]+-[\w-]+)\.(?:c|m)?[jt]s:\d+:\d+$/.test(position) ? position : '…'
}
