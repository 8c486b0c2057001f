import type { Column } from './column'

/** The CSS grid template of a row. */
export function gridTemplate(columns: readonly Pick<Column<never>, 'width'>[]): string {
  return columns
    .map(({ width }) =>
      typeof width === 'number' ? `${width}px` : `minmax(${width.min}px, ${width.share}fr)`,
    )
    .join(' ')
}
