import { setImmediate } from 'node:timers/promises'
import type { Place } from '../database/keyset'

interface Placed {
  readonly sortValue: string | number | null
  readonly ordinal: number
}

const pageLength = 1_000

/** Every row of a list, page by page: between two pages the service answers others. */
export async function readAllPages<Row extends Placed>(
  readPage: (after: Place | null, limit: number) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: Place | null = null; ; ) {
    const page = await readPage(after, pageLength)
    rows.push(...page.slice(0, pageLength))
    const last = rows.at(-1)
    if (page.length <= pageLength || !last) return rows
    after = { value: last.sortValue, ordinal: Number(last.ordinal) }
    await setImmediate()
  }
}
