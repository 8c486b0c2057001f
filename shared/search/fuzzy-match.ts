import { foldText } from './search-words'

/** A stretch of a text, its end excluded, in UTF-16 units. */
export interface MatchRange {
  readonly from: number
  readonly to: number
}

export interface FuzzyMatch {
  /** Higher is better. */
  readonly score: number
  readonly ranges: readonly MatchRange[]
}

/**
 * Finds the letters of a query in a text, in their order and with gaps, without minding accents and case: `nvent`
 * finds *Nouvelle entrée*. Letters that begin words and that follow each other count more. Null when one is missing;
 * every word of the query must be found.
 */
export function fuzzyMatch(text: string, query: string): FuzzyMatch | null {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  const letters = foldLetters(text)
  const hits = new Set<number>()
  let score = 0
  for (const word of words) {
    const found = findWord(letters, word)
    if (!found) return null
    score += found.score
    for (const hit of found.hits) hits.add(hit)
  }
  return { score: score - text.length / 100, ranges: toRanges(letters, [...hits]) }
}

/** Where the words of a query begin words of a text: what a search by words has found there. */
export function wordMatches(text: string, query: string): readonly MatchRange[] {
  const words = foldText(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = foldLetters(text)
  const folded = letters.map((letter) => letter.folded).join('')
  const hits = new Set<number>()
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) continue
      for (let index = at; index < at + word.length; index += 1) hits.add(index)
    }
  }
  return toRanges(letters, [...hits])
}

interface Letter {
  readonly folded: string
  readonly from: number
  readonly to: number
  readonly beginsWord: boolean
}

/** One entry a folded letter, each knowing where it stood: ligatures become two, accents none. */
function foldLetters(text: string): Letter[] {
  const letters: Letter[] = []
  let from = 0
  let isInWord = false
  for (const sign of text) {
    const to = from + sign.length
    const isLetter = /[\p{L}\p{N}]/u.test(sign)
    for (const [index, folded] of [...foldText(sign)].entries()) {
      letters.push({ folded, from, to, beginsWord: isLetter && !isInWord && index === 0 })
    }
    isInWord = isLetter || (isInWord && /\p{M}/u.test(sign))
    from = to
  }
  return letters
}

function findWord(letters: readonly Letter[], word: string): { score: number; hits: number[] } | null {
  const folded = letters.map((letter) => letter.folded).join('')
  const whole = wholeAt(letters, folded, word)
  if (whole >= 0) {
    const hits = Array.from(word, (_, index) => whole + index)
    return { score: (letters[whole]?.beginsWord ? 20 : 10) + word.length, hits }
  }
  const hits: number[] = []
  let score = 0
  let from = 0
  for (const sign of word) {
    // The beginning of a further word is a better place than the next letter alike.
    const beginning = letters.findIndex(
      (letter, index) => index >= from && letter.folded === sign && letter.beginsWord,
    )
    const next = letters.findIndex((letter, index) => index >= from && letter.folded === sign)
    const isRun = next === from && hits.length > 0
    const at = isRun || beginning < 0 ? next : beginning
    if (at < 0) return null
    score += isRun ? 2 : letters[at]?.beginsWord ? 3 : -1
    hits.push(at)
    from = at + 1
  }
  return score > 0 ? { score, hits } : null
}

function wholeAt(letters: readonly Letter[], folded: string, word: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (letters[at]?.beginsWord) return at
  }
  return folded.indexOf(word)
}

function toRanges(letters: readonly Letter[], hits: readonly number[]): MatchRange[] {
  const ranges: { from: number; to: number }[] = []
  for (const hit of [...hits].sort((a, b) => a - b)) {
    const letter = letters[hit]
    const last = ranges.at(-1)
    if (!letter) continue
    if (last && letter.from <= last.to) last.to = Math.max(last.to, letter.to)
    else ranges.push({ from: letter.from, to: letter.to })
  }
  return ranges
}
