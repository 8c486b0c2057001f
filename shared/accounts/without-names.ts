/** What tells who somebody is. */
export interface Identity {
  readonly name: string | null
  readonly organisation: string | null
  readonly onBehalfOf: string | null
  readonly street: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** Stands where a name was. */
export const hiddenName = '[…]'

/** Words that are part of many names and of more sentences. */
const commonWords = new Set(
  'les des der den van von mme mlle monsieur madame mademoiselle famille societe association office'.split(
    ' ',
  ),
)
const shortestWord = 3
const fewestDigits = 6

/**
 * The text without what tells who one of these persons is: their names and each longer word of them, whatever their
 * accents and capitals, the street, the e-mail, and the phone however it is spaced.
 */
export function withoutNames(text: string, persons: readonly Identity[]): string {
  const patterns = persons.flatMap(patternsOf)
  if (patterns.length === 0) return text
  const pattern = new RegExp(patterns.join('|'), 'giu')
  return text.normalize('NFD').replace(pattern, hiddenName).normalize('NFC')
}

function patternsOf({ name, organisation, onBehalfOf, street, phone, email }: Identity): string[] {
  const names = [name, organisation, onBehalfOf].filter((part) => part !== null)
  const words = names
    .flatMap((part) => part.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((word) => plain(word).length >= shortestWord && !commonWords.has(plain(word).toLowerCase()))
  const whole = [...names, street, email].filter((part) => part !== null && part.trim() !== '')
  const digits = (phone ?? '').replace(/\D/g, '')
  // The longest first: a whole name is one thing that is missing, not three.
  const texts = [...whole, ...words].filter((part) => part !== null).sort((a, b) => b.length - a.length)
  return [
    ...texts.map((part) => `(?<![\\p{L}\\p{N}])${loosely(part)}(?![\\p{L}\\p{N}])`),
    ...(digits.length >= fewestDigits ? [[...digits.slice(-9)].join('[ .\\u00a0\\u202f-]*')] : []),
  ]
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

function loosely(text: string): string {
  return [...plain(text.trim())]
    .map((sign) =>
      /[\p{L}\p{N}]/u.test(sign)
        ? `${sign}\\p{M}*`
        : /\s/.test(sign)
          ? '\\s+'
          : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
    )
    .join('')
}
