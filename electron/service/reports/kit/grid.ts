import { shapeWord, type Weight } from './shaped-word'
import { splitWords } from './text-lines'

/** Where the columns of a table stand, in points from the left of the text. */
export interface Grid {
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
  /** From the left of the first column to the right of the last. */
  readonly width: number
  /** Space above and below the text of a row. */
  readonly padding: number
}

export interface MeasuredText {
  readonly text: string
  readonly size: number
  readonly weight: Weight
}

/** Columns of given widths, `gap` points apart. */
export function gridOf(widths: readonly number[], gap: number, padding: number): Grid {
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, wide) => sum + wide + gap, 0))
  return { lefts, widths, width: sum(widths) + gap * (widths.length - 1), padding }
}

/** Columns shared out over `width` by their weights. */
export function gridByWeight(weights: readonly number[], width: number, gap: number, padding: number): Grid {
  const room = width - gap * (weights.length - 1)
  const total = sum(weights)
  return gridOf(
    weights.map((weight) => (weight / total) * room),
    gap,
    padding,
  )
}

/**
 * Columns fitted to what they hold. Each gets the width of its longest text when all fit, the rest being shared out
 * by weight; else each keeps at least its longest word and what is left goes where texts are longest.
 */
export function gridByContent(
  rows: readonly (readonly MeasuredText[])[],
  weights: readonly number[],
  place: { readonly width: number; readonly gap: number; readonly padding: number },
): Grid {
  const room = place.width - place.gap * (weights.length - 1)
  // A word as long as a quarter of the table may be cut, so that it does not starve the other columns.
  const longest = room * 0.25
  // Nor does the longest of texts, which will run over several lines anyway.
  const widest = room * 0.6
  const wholes = weights.map(() => 0)
  const words = weights.map(() => 0)
  for (const row of rows) {
    row.forEach((cell, index) => {
      for (const line of cell.text.split('\n')) {
        const { whole, word } = measure(line, cell)
        wholes[index] = Math.max(wholes[index] ?? 0, Math.min(whole, widest))
        words[index] = Math.max(words[index] ?? 0, Math.min(word, longest))
      }
    })
  }
  return gridOf(shareOut(wholes, words, weights, room), place.gap, place.padding)
}

/** Width of the longest word of each column, in points. */
export function longestWords(rows: readonly (readonly MeasuredText[])[], columns: number): number[] {
  const words = Array.from({ length: columns }, () => 0)
  for (const row of rows) {
    row.forEach((cell, index) => {
      for (const line of cell.text.split('\n')) {
        words[index] = Math.max(words[index] ?? 0, measure(line, cell).word)
      }
    })
  }
  return words
}

function shareOut(
  wholes: readonly number[],
  words: readonly number[],
  weights: readonly number[],
  room: number,
): number[] {
  const spare = room - sum(wholes)
  if (spare >= 0) {
    const total = sum(weights)
    return wholes.map((whole, index) => whole + (spare * (weights[index] ?? 0)) / total)
  }
  let cap = Math.max(...words)
  let least = words
  // The longest words are the first to be cut; a number or a date keeps its place.
  while (sum(least) > room) {
    cap *= 0.95
    const limit = cap
    least = words.map((word) => Math.min(word, limit))
  }
  const left = room - sum(least)
  const wishes = wholes.map((whole, index) => whole - (least[index] ?? 0))
  const wished = sum(wishes)
  return least.map((width, index) => width + (left * (wishes[index] ?? 0)) / wished)
}

function measure(text: string, { size, weight }: MeasuredText): { whole: number; word: number } {
  const space = shapeWord(' ', weight).width
  let whole = -space
  let longest = 0
  for (const word of splitWords(text)) {
    const { width } = shapeWord(word, weight)
    whole += width + space
    longest = Math.max(longest, width)
  }
  // A hair more, so that rounding never breaks a text that fits.
  return { whole: (Math.max(0, whole) * size) / 1000 + 0.1, word: (longest * size) / 1000 + 0.1 }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
