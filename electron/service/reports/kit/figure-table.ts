import type { Align } from './draw-line'
import { closeElement } from './elements'
import { skip } from './pages'
import type { Paper } from './paper'
import { styles, type TextStyle } from './paper-style'
import { measured, openTable } from './table'
import { type Cell, drawRow, setCells } from './table-row'

export interface FigureLine {
  readonly label: string
  readonly definition: string
  readonly value: string
  /** False when the value is words that say why there is none. */
  readonly isAvailable: boolean
  readonly n: string
  readonly comparison: string
}

/** Key figures: each with its definition beside it, so that no figure stands alone. */
export function drawFigureTable(
  paper: Paper,
  table: {
    readonly headers: readonly [string, string, string, string]
    readonly figures: readonly FigureLine[]
    /** Words unless said; figures of another period stand at the right. */
    readonly comparisonAlign?: Align
  },
): void {
  const [figure, value, n, comparison] = table.headers
  const { comparisonAlign = 'left' } = table
  const open = openTable(paper, {
    columns: [
      { header: figure, weight: 5.2, isRowHeader: true },
      { header: value, weight: 1.2, align: 'right' },
      { header: n, weight: 0.2, align: 'right' },
      { header: comparison, weight: 0.6, align: comparisonAlign },
    ],
    sample: table.figures.map((line) => [
      ...measured([''], styles.strong),
      ...measured([line.value], valueStyle(line)),
      ...measured([line.n, line.comparison], styles.body),
    ]),
  })
  for (const line of table.figures) {
    const cells: Cell[] = [
      {
        text: line.label,
        style: styles.strong,
        more: { text: line.definition, style: styles.note },
        align: 'left',
        heads: 'Row',
      },
      { text: line.value, style: valueStyle(line), align: 'right' },
      { text: line.n, style: styles.body, align: 'right' },
      { text: line.comparison, style: styles.body, align: comparisonAlign },
    ]
    drawRow(paper, open.body, open.grid, setCells(cells, open.grid), open.head)
  }
  closeElement(paper)
  closeElement(paper)
  skip(paper, 10)
}

function valueStyle(line: FigureLine): TextStyle {
  return line.isAvailable ? styles.keyFigure : styles.cell
}
