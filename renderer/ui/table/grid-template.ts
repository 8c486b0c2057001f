import type { Column } from './column'

/** The CSS grid template of a row. */
export function gridTemplate(columns: readonly Pick<Column<never>, 'width'>[]): string {
  return columns
    .map(({ width }) =>
      typeof width === 'number' ? `${width}px` : `minmax(${width.min}px, ${width.share}fr)`,
    )
    .join(' ')
}

/** Space at both ends of a row, in pixels. */
const rowPadding = 32

/** The width in pixels below which a row no longer fits and the table scrolls sideways. */
export function narrowestWidth(columns: readonly Pick<Column<never>, 'width'>[]): number {
  return columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : width.min), rowPadding)
}
