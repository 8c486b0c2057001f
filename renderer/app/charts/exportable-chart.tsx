import type { ReactNode } from 'react'
import { Chart, type ChartProps } from '#renderer/ui/figures/chart'
import { ExportMenu } from './export-menu'

export interface ChartRow {
  readonly id: string
  readonly cells: readonly string[]
  /** Makes the first cell the way to what is behind the row. */
  readonly link?: (text: string) => ReactNode
}

export interface ExportableChartProps extends Omit<ChartProps, 'actions' | 'table'> {
  readonly columns: readonly { readonly id: string; readonly header: string; readonly align?: 'end' }[]
  readonly rows: readonly ChartRow[]
}

/** A chart with its table, that can be saved as PNG, SVG or CSV. */
export function ExportableChart({ columns, rows, ...chart }: ExportableChartProps) {
  const table = [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)]
  return (
    <Chart
      {...chart}
      table={{
        columns,
        rows: rows.map(({ id, cells: [first = '', ...others], link }) => ({
          id,
          cells: [link ? link(first) : first, ...others],
        })),
      }}
      actions={<ExportMenu title={chart.title} draw={chart.draw} rows={table} />}
    />
  )
}
