import { foldText } from '#shared/search/search-words'

/** A name taken apart: its words in folded letters, and the initials among them. */
export interface NameWords {
  readonly words: readonly string[]
  readonly initials: readonly string[]
}

const titles: ReadonlySet<string> = new Set(
  'm mm mr mme mmes mlle monsieur madame mademoiselle messieurs mesdames mrs ms miss dr docteur pr me maitre famille epouse epoux ep nee ne veuve vve et ou and or'.split(
    ' ',
  ),
)
/** Left out: they are written or not ("Jean de Lassalle", "Jean Lassalle"). */
const silent: ReadonlySet<string> = new Set('de du des d von van der den di da dos do del y e of'.split(' '))
/** Joined to what follows: "Le Goff" and "Legoff" are one name. */
const joined: ReadonlySet<string> = new Set('le la les l saint sainte st ste mac mc o'.split(' '))

/**
 * The words of a French name as they are compared: accents, case, titles and particles put aside, compound names
 * parted, articles joined to the word after them. "Mme J.-P. de La Fontaine" gives `lafontaine` and the initials j, p.
 */
export function nameWords(name: string): NameWords {
  const raw = foldText(name).match(/[\p{L}\p{N}]+\.?/gu) ?? []
  const words: string[] = []
  const initials: string[] = []
  let pending = ''
  for (const [index, piece] of raw.entries()) {
    const word = piece.replace('.', '')
    const isLast = index === raw.length - 1
    const isDotted = piece.endsWith('.') && word.length === 1
    if (!isDotted && titles.has(word)) continue
    if (!isDotted && !isLast && silent.has(word)) continue
    if (!isDotted && !isLast && joined.has(word)) {
      pending += word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word
      continue
    }
    if (word.length === 1 && pending === '') initials.push(word)
    else words.push(pending + word)
    pending = ''
  }
  return { words, initials }
}
