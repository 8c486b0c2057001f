import { type Expression, type SqlBool, sql } from 'kysely'
import { readKeptCounts, readKeptOrder } from './kept-order'
import { type ListOrder, orderBy, orderParts } from './list-order'

/**
 * Orders of entry of the rows at an offset of a list, however far that is. A whole table is passed over along its index,
 * from whichever end of it is nearer; what filters let through lies anywhere, so that its order is kept.
 */
export async function findFar(list: ListOrder, offset: number, wanted: number): Promise<number[]> {
  if (list.facets.length > 0 || list.words)
    return [...(await readKeptOrder(list)).subarray(offset, offset + wanted)]
  const counts = await readKeptCounts(list)
  const found: number[] = []
  let passed = 0
  for (const [rank, part] of orderParts(list).entries()) {
    const count = counts[rank] ?? 0
    const from = Math.max(0, offset - passed)
    const most = Math.min(wanted - found.length, count - from)
    if (most > 0) found.push(...(await findInPart(list, part, { from, most, count })))
    passed += count
  }
  return found
}

async function findInPart(
  list: ListOrder,
  part: Expression<SqlBool>,
  { from, most, count }: { readonly from: number; readonly most: number; readonly count: number },
): Promise<number[]> {
  const rest = count - from - most
  const isReversed = rest < from
  const { rows } = await sql<{ ordinal: number | string }>`
    select ordinal from ${sql.raw(list.table)} where ${part} ${orderBy(list, isReversed)}
    limit ${sql.lit(most)} offset ${isReversed ? rest : from}`.execute(list.db)
  const ordinals = rows.map(({ ordinal }) => Number(ordinal))
  return isReversed ? ordinals.reverse() : ordinals
}
