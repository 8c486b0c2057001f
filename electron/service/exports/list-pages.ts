import { sql } from 'kysely'
import { type Facet, plainFacet } from '../lists/facet'
import { readPage } from '../lists/find-page'
import type { Place } from '../lists/keyset'
import type { ListOrder } from '../lists/list-order'
import { plainColumns, withoutRenaming } from '../lists/plain-columns'
import { breather, type RenderOptions } from '../reports/render-options'

/** Rows read at once. */
export const pageLength = 1_000

export interface Chosen {
  /** Of a list, only these. */
  readonly ids?: readonly string[] | undefined
}

/** Columns of every row of a list, page by page: between two pages the service answers others. */
export async function* readPages<Row>(
  list: ListOrder,
  names: readonly (keyof Row & string)[],
  { ids, ...options }: Chosen & RenderOptions,
): AsyncGenerator<Row[], void, undefined> {
  const { table, order } = list
  const breathe = breather(options)
  const columns = sql.raw(
    `${plainColumns(table, ['ordinal', ...names])}, ${table}.${order.column} as "sortValue"`,
  )
  const facets = ids ? [...list.facets, amongFacet(table, ids)] : list.facets
  const query = { ...list, db: withoutRenaming(list.db), facets, columns, limit: pageLength }
  for (let after: Place | null = null; ; ) {
    const page: (Row & { ordinal: number; sortValue: Place['value'] })[] = await readPage({ ...query, after })
    yield page.slice(0, pageLength)
    const last = page[pageLength - 1]
    if (page.length <= pageLength || !last) return
    after = { value: last.sortValue, ordinal: Number(last.ordinal) }
    await breathe()
  }
}

function amongFacet(table: ListOrder['table'], ids: readonly string[]): Facet {
  const among = sql<boolean>`${sql.ref(`${table}.id`)} in (${sql.join([...ids])})`
  return { ...plainFacet(`${ids.length} ids`, among), leads: true }
}

/** All pages together, for what cannot be made of one after the other. */
export async function readAll<Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for await (const rows of pages) all.push(...rows)
  return all
}
