import { ratio } from 'fuzzball'
import { nameSound } from './name-sound'
import { type NameWords, nameWords } from './name-words'

/** Alike in letters, of 100, from which two words may be one misspelt. */
const misspelt = 86
/** Words that sound the same are still compared: from here on they may be one. */
const sounding = 62
const shortestMisspelt = 5

/**
 * True when two names may be those of one person: every word or initial of the shorter one answers to one of the
 * longer, in any order, and at least two do, one of them a whole word. "Dupont Jean", "J. Dupond" and "Jean-Marc
 * DUPONT" are alike; "Jean Dupont" and "Jeanne Dupont" are not. Symmetric; a lone family name recognises nobody.
 */
export function areNamesAlike(a: string, b: string): boolean {
  return areWordsAlike(nameWords(a), nameWords(b))
}

function areWordsAlike(a: NameWords, b: NameWords): boolean {
  const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a]
  if (lengthOf(short) < 2) return false
  // Equal lengths are tried both ways round, so that the order of the two names never matters.
  return matches(short, long) || (lengthOf(a) === lengthOf(b) && matches(long, short))
}

function lengthOf({ words, initials }: NameWords): number {
  return words.length + initials.length
}

function matches(short: NameWords, long: NameWords): boolean {
  const words = [...long.words]
  const initials = [...long.initials]
  const left: string[] = []
  let whole = 0
  for (const word of short.words) {
    const index = bestOf(word, words)
    if (index < 0) left.push(word)
    else {
      words.splice(index, 1)
      whole += word.length >= 2 ? 1 : 0
    }
  }
  const fits = (letter: string, word: string) => word.startsWith(letter)
  const wordsLeft = left.every((word) => take(initials, (letter) => fits(letter, word)))
  const initialsLeft = short.initials.every(
    (letter) => take(initials, (other) => other === letter) || take(words, (word) => fits(letter, word)),
  )
  return whole >= 1 && wordsLeft && initialsLeft
}

function take(from: string[], isWanted: (candidate: string) => boolean): boolean {
  const index = from.findIndex(isWanted)
  if (index >= 0) from.splice(index, 1)
  return index >= 0
}

function bestOf(word: string, candidates: readonly string[]): number {
  const exact = candidates.indexOf(word)
  return exact >= 0 ? exact : candidates.findIndex((candidate) => isSameWord(word, candidate))
}

function isSameWord(a: string, b: string): boolean {
  if (isFeminineOf(a, b) || isFeminineOf(b, a)) return false
  const alike = ratio(a, b, { full_process: false })
  // Sounds are dear to make out, and cannot save words that are less alike.
  if (alike < sounding) return false
  if (nameSound(a) === nameSound(b)) return true
  return Math.min(a.length, b.length) >= shortestMisspelt && alike >= misspelt
}

/** *Jeanne* of *Jean*, *Danielle* of *Daniel*, *Frédérique* of *Frédéric*: close in letters, two different people. */
function isFeminineOf(feminine: string, masculine: string): boolean {
  const last = masculine.at(-1) ?? ''
  return (
    feminine === `${masculine}e` ||
    feminine === `${masculine}${last}e` ||
    feminine === `${masculine}a` ||
    (masculine.endsWith('c') && feminine === `${masculine.slice(0, -1)}que`)
  )
}
