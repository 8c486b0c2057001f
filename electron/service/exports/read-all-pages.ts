import type { Place } from '../database/keyset'
import { breather, type RenderOptions } from '../reports/render-options'

interface Placed {
  readonly sortValue: string | number | null
  readonly ordinal: number
}

/** Rows read at once. */
export const pageLength = 1_000

/** Every row of a list, page by page: between two pages the service answers others. */
export async function readAllPages<Row extends Placed>(
  readPage: (after: Place | null, limit: number) => Promise<Row[]>,
  options: RenderOptions = {},
): Promise<Row[]> {
  const breathe = breather(options)
  const rows: Row[] = []
  for (let after: Place | null = null; ; ) {
    const page = await readPage(after, pageLength)
    rows.push(...page.slice(0, pageLength))
    const last = rows.at(-1)
    if (page.length <= pageLength || !last) return rows
    after = { value: last.sortValue, ordinal: Number(last.ordinal) }
    await breathe()
  }
}
