import { sql } from 'kysely'
import {
  type ListOrder,
  type OrderPart,
  orderBy,
  orderParts,
  readKeptCount,
  readKeptOrder,
} from './kept-order'

/**
 * Orders of entry of the rows at an offset of a list, however far that is. A whole table is passed over along its index,
 * from whichever end of it is nearer; what filters let through lies anywhere, so that its order is kept.
 */
export async function findFar(list: ListOrder, offset: number, wanted: number): Promise<number[]> {
  if (list.facets.length > 0 || list.words) {
    const order = await readKeptOrder(list)
    return [...order.subarray(offset, offset + wanted)]
  }
  const found: number[] = []
  let passed = 0
  for (const part of orderParts(list)) {
    const count = await readKeptCount(list, part)
    const from = Math.max(0, offset - passed)
    const most = Math.min(wanted - found.length, count - from)
    if (most > 0) found.push(...(await findInPart(list, part, { from, most, count })))
    passed += count
  }
  return found
}

async function findInPart(
  list: ListOrder,
  { condition }: OrderPart,
  { from, most, count }: { readonly from: number; readonly most: number; readonly count: number },
): Promise<number[]> {
  const rest = count - from - most
  const isReversed = rest < from
  const { rows } = await sql<{ ordinal: number | string }>`
    select ordinal from ${sql.raw(list.table)} where ${condition} ${orderBy(list, isReversed)}
    limit ${sql.lit(most)} offset ${isReversed ? rest : from}`.execute(list.db)
  const ordinals = rows.map(({ ordinal }) => Number(ordinal))
  return isReversed ? ordinals.reverse() : ordinals
}
