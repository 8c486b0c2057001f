import type { ReactNode } from 'react'

/** One column of a `VirtualTable`. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Pixels, or a share of what is left over (`{ share: 2, min: 160 }`). */
  readonly width: number | { readonly share: number; readonly min: number }
  readonly align?: 'start' | 'end'
  readonly isSortable?: boolean
  /** Secondary ink. */
  readonly isQuiet?: boolean
}

export interface Sort {
  readonly by: string
  readonly descending: boolean
}
