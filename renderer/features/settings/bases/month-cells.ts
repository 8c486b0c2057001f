import type { CustomerBaseKind } from '#shared/customer-bases/customer-base'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'

export interface MonthCell {
  readonly site: string | null
  readonly from: string
  readonly to: string
  /** What the register holds for exactly this month and site. */
  readonly known: CustomerBase | null
}

/** First and last day of the twelve months of a year. */
export function monthsOfYear(year: number): readonly { readonly from: string; readonly to: string }[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    const last = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
    return { from: `${month}-01`, to: `${month}-${last}` }
  })
}

/** The cells of a year, month by month, for the columns `sites` (null: the whole organisation). */
export function cellsOfYear(
  bases: readonly CustomerBase[],
  kind: CustomerBaseKind,
  year: number,
  sites: readonly (string | null)[],
): readonly (readonly MonthCell[])[] {
  return monthsOfYear(year).map(({ from, to }) =>
    sites.map((site) => ({
      site,
      from,
      to,
      known:
        bases.find(
          (base) => base.kind === kind && base.site === site && base.from === from && base.to === to,
        ) ?? null,
    })),
  )
}

/**
 * The numbers of a pasted block of a spreadsheet, row by row: `1 234`, `1.234` and `1,234` are 1234, an empty cell is
 * null. Null when it is one cell only, or when something in it is no whole number.
 */
export function readPastedBlock(text: string): (number | null)[][] | null {
  const rows = text
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\r|\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim().replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/g, '')))
  const cells = rows.flat()
  if (cells.length < 2 || !cells.every((cell) => /^\d{0,10}$/.test(cell))) return null
  return rows.map((row) => row.map((cell) => (cell === '' ? null : Number(cell))))
}
