import type { LocalDate } from '#shared/time/day-number'
import type { LocalDateTime } from '#shared/time/local-date'

/** What a cell of a sheet holds, before it becomes XLSX, CSV or paper. */
export type SheetCell =
  | { readonly text: string }
  | { readonly date: LocalDate }
  /** On the wall of the site's zone. */
  | { readonly dateTime: LocalDateTime }
  | { readonly number: number }
  | null

export interface SheetColumn {
  readonly header: string
  /** In characters of the usual type. */
  readonly width: number
  /** Longer texts, broken into lines. */
  readonly isLong?: boolean
}

export type SheetRow = readonly SheetCell[]

interface SheetHead {
  readonly name: string
  readonly columns: readonly SheetColumn[]
}

export interface Sheet extends SheetHead {
  readonly rows: readonly SheetRow[]
}

/** A sheet whose rows are read while it is written, some at a time: a million of them need no more memory than ten. */
export interface SheetSource extends SheetHead {
  pages(): AsyncIterable<readonly SheetRow[]>
}

/** A sheet whose rows are there already. */
export function atOnce(sheet: Sheet): SheetSource {
  return {
    ...sheet,
    async *pages() {
      yield sheet.rows
    },
  }
}

export function textCell(text: string | null): SheetCell {
  return text ? { text } : null
}

export function dateCell(date: LocalDate | null): SheetCell {
  return date ? { date } : null
}
