import { closeElement } from './elements'
import { skip } from './pages'
import type { Paper } from './paper'
import { styles } from './paper-style'
import { openTable } from './table'
import { type Cell, drawRow, setCells } from './table-row'

export interface FigureLine {
  readonly label: string
  readonly definition: string
  readonly value: string
  readonly n: string
  readonly comparison: string
}

/** Key figures: each with its definition beside it, so that no figure stands alone. */
export function drawFigureTable(
  paper: Paper,
  table: {
    readonly headers: readonly [string, string, string, string]
    readonly figures: readonly FigureLine[]
  },
): void {
  const [figure, value, n, comparison] = table.headers
  const open = openTable(paper, {
    columns: [
      { header: figure, weight: 4.6, isRowHeader: true },
      { header: value, weight: 1.6, align: 'right' },
      { header: n, weight: 0.8, align: 'right' },
      { header: comparison, weight: 2.6 },
    ],
    sample: [],
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
      { text: line.value, style: { ...styles.strong, size: 11 }, align: 'right' },
      { text: line.n, style: styles.body, align: 'right' },
      { text: line.comparison, style: styles.body, align: 'left' },
    ]
    drawRow(paper, open.body, open.grid, setCells(cells, open.grid), open.head)
  }
  closeElement(paper)
  closeElement(paper)
  skip(paper, 10)
}
