import { phoneSearchTokens } from '#shared/contact/phone'

/** Lower case, without accents, ligatures opened: *Œuvre* and *oeuvre* become the same word. */
export function foldText(text: string): string {
  // Most letters of a text have nothing to fold: only the others are taken apart.
  return text.toLowerCase().replace(/[^ -~]+/g, foldRun)
}

// Of French, a few dozen: « é », « ’ », « œ ».
const folded = new Map<string, string>()
const mostFolded = 1_000

function foldRun(letters: string): string {
  const known = folded.get(letters)
  if (known !== undefined) return known
  const plain = foldAnew(letters)
  if (letters.length <= 2 && folded.size < mostFolded) folded.set(letters, plain)
  return plain
}

function foldAnew(letters: string): string {
  return letters
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The words under which texts are found: letters and digits of any script, folded. */
export function foldWords(text: string): string[] {
  const words = spacedWords(text)
  return words === '' ? [] : words.split(' ')
}

// What stands between two words, unless it is one space. To ask of each sign of a page what it is in all of Unicode
// takes three times as long: beyond ASCII nothing but letters and digits is left.
const between = /(?: [^a-z0-9\u0080-\uffff]|[^ a-z0-9\u0080-\uffff])[^a-z0-9\u0080-\uffff]*/g

function spacedWords(text: string): string {
  return foldText(text)
    .replace(/[^ -~]+/g, (run) => run.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(between, ' ')
    .trim()
}

/** What an entry is indexed under: its texts, and its phone numbers written without separators. */
export function indexedWords(
  texts: readonly (string | null)[],
  phones: readonly (string | null)[] = [],
): string {
  const words = texts.map((text) => (text ? spacedWords(text) : ''))
  const digits = phones.flatMap((phone) => (phone ? phoneSearchTokens(phone) : []))
  return [...words, ...digits].filter((word) => word !== '').join(' ')
}

// A phone number written any way: digits with spaces, dots, dashes, brackets, perhaps +33 first.
const phoneLike = /^\+?[\d\s().\-/ ]{6,}$/

/** Whether a searched word may be the beginning of a longer one: a single letter begins a tenth of all words, and says nothing. */
export function beginsWords(word: string): boolean {
  return !/^\p{L}$/u.test(word)
}

/**
 * The folded words that a searched text asks for, at most twelve; every one must be there, the last letters of each
 * may be missing. A text that looks like a phone number is searched as one.
 */
export function searchedWords(text: string): string[] {
  if (phoneLike.test(text.trim())) {
    const digits = text.replace(/\D/g, '').replace(/^00/, '')
    const national =
      digits.startsWith('33') && digits.length > 9 ? `0${digits.slice(2).replace(/^0/, '')}` : digits
    return [national]
  }
  return foldWords(text).slice(0, 12)
}
