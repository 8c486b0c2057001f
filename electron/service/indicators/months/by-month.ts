import type { LocalDate } from '#shared/time/day-number'

/** Rows of days under their months, `YYYY-MM`. */
export function byMonth<T extends { readonly day: LocalDate | null }>(rows: readonly T[]): Map<string, T[]> {
  const months = new Map<string, T[]>()
  for (const row of rows) {
    const month = row.day?.slice(0, 7) ?? ''
    const known = months.get(month)
    if (known) known.push(row)
    else months.set(month, [row])
  }
  return months
}
