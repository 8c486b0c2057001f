import type { Place } from '../database/keyset'
import { breather, type RenderOptions } from '../reports/render-options'

interface Placed {
  readonly sortValue: string | number | null
  readonly ordinal: number
}

/** Rows read at once. */
export const pageLength = 1_000

/** Every row of a list, page by page: between two pages the service answers others. */
export async function* walkPages<Row extends Placed>(
  readPage: (after: Place | null, limit: number) => Promise<Row[]>,
  options: RenderOptions = {},
): AsyncGenerator<Row[], void, undefined> {
  const breathe = breather(options)
  for (let after: Place | null = null; ; ) {
    const page = await readPage(after, pageLength)
    const rows = page.slice(0, pageLength)
    yield rows
    const last = rows.at(-1)
    if (page.length <= pageLength || !last) return
    after = { value: last.sortValue, ordinal: Number(last.ordinal) }
    await breathe()
  }
}

/** All pages together, for what cannot be made of one after the other. */
export async function readAll<Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for await (const rows of pages) all.push(...rows)
  return all
}
