import { closeElement, openElement } from './elements'
import { type Grid, gridByContent, gridByWeight, longestWords } from './grid'
import { claimRoom } from './headings'
import { skip } from './pages'
import { type Paper, textArea } from './paper'
import { styles } from './paper-style'
import { note } from './prose'
import { type Cell, drawRow, heightOf, setCells } from './table-row'
import { textBlock } from './text-block'

/** A label and what is to be read beside it. */
export interface Entry {
  readonly label: string
  readonly value: string
}

/** Lists of entries up to this height are never parted over two pages. */
const keptTogether = 220
/** Longer ones start on a page with at least this much left, in points. */
const leastStart = 70
const gap = 8
const padding = 3
/** Labels of pairs hold « Recommandation (0 à 10) » on one line. */
const pairWeights = [0.25, 0.25, 0.25, 0.25] as const
const nothingRepeated = { height: 0, draw: () => {} }

/** A value of more characters takes the whole width below its label. */
const longValue = 700

/** Labels on the left, values on the right: one entry a row. */
export function entryList(paper: Paper, entries: readonly Entry[], labelShare = 0.27): void {
  drawList(paper, entries, [labelShare, 1 - labelShare])
}

/** The same below or above pairs: values begin at one edge. */
export function entryListBesidePairs(paper: Paper, entries: readonly Entry[]): void {
  const { width } = textArea(paper)
  const label = (width - 3 * gap) * pairWeights[0]
  drawList(paper, entries, [label, width - gap - label])
}

function drawList(paper: Paper, entries: readonly Entry[], weights: readonly number[]): void {
  let rows: Entry[][] = []
  const drawRows = () => {
    drawEntries(paper, rows, weights)
    rows = []
  }
  for (const entry of entries) {
    if (entry.value.length <= longValue) {
      rows.push([entry])
      continue
    }
    drawRows()
    note(paper, entry.label, { keepWith: 3 * styles.body.leading })
    textBlock(paper, 'P', entry.value, styles.body)
    skip(paper, 10)
  }
  drawRows()
}

/** Short entries, two to a row. */
export function entryPairs(paper: Paper, entries: readonly Entry[]): void {
  const rows: Entry[][] = []
  for (let index = 0; index < entries.length; index += 2) rows.push(entries.slice(index, index + 2))
  drawEntries(paper, rows, pairWeights)
}

/** Columns of one width on the whole page, unless a word is too long for its place: an e-mail address. */
function fitEntries(paper: Paper, rows: readonly (readonly Cell[])[], weights: readonly number[]): Grid {
  const { width } = textArea(paper)
  const even = gridByWeight(weights, width, gap, padding)
  const texts = rows.map((row) =>
    row.map((cell) => ({ text: cell.text, size: cell.style.size, weight: cell.style.weight })),
  )
  const fits = longestWords(texts, weights.length).every((word, index) => word <= (even.widths[index] ?? 0))
  return fits ? even : gridByContent(texts, weights, { width, gap, padding })
}

function drawEntries(paper: Paper, rows: readonly (readonly Entry[])[], weights: readonly number[]): void {
  if (rows.length === 0) return
  const texts = rows.map((row) => entryCells(row, weights.length))
  const grid = fitEntries(paper, texts, weights)
  const cells = texts.map((row) => setCells(row, grid))
  const heights = cells.map((row) => heightOf(row, grid))
  const height = heights.reduce((sum, next) => sum + next, 0)
  claimRoom(
    paper,
    height <= keptTogether ? height : Math.min((heights[0] ?? 0) + (heights[1] ?? 0), leastStart),
  )
  openElement(paper, 'Table')
  const body = openElement(paper, 'TBody')
  for (const row of cells) drawRow(paper, body, grid, row, nothingRepeated)
  closeElement(paper)
  closeElement(paper)
  skip(paper, 8)
}

function entryCells(row: readonly Entry[], count: number): Cell[] {
  const cells = row.flatMap((entry): Cell[] => [
    { text: entry.label, style: styles.entryLabel, align: 'left', heads: 'Row' },
    { text: entry.value, style: styles.entryValue, align: 'left' },
  ])
  // Every row of a table has as many cells as the widest.
  while (cells.length < count) cells.push({ text: '', style: styles.entryLabel, align: 'left' })
  return cells
}
