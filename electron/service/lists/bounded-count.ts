import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db } from '../context'
import type { Tables } from '../database/tables'

/** Counts the rows of a query; with a bound it stops there and says that there are more. */
export async function readBoundedCount<T extends keyof Tables>(
  query: SelectQueryBuilder<Tables, T, object>,
  db: Db,
  atMost?: number,
): Promise<{ count: number; isMore?: true }> {
  const some = query
    .select(sql<number>`1`.as('one'))
    .$if(atMost !== undefined, (all) => all.limit((atMost ?? 0) + 1))
  const row = await db
    .selectFrom(some.as('some'))
    .select(sql<number | string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return boundedTo(atMost, async () => Number(row.count))
}

/** A count that stops one above its bound, as it is told. */
export async function boundedTo(
  atMost: number | undefined,
  read: (most: number) => Promise<number>,
): Promise<{ count: number; isMore?: true }> {
  const count = await read((atMost ?? Number.MAX_SAFE_INTEGER - 1) + 1)
  return atMost !== undefined && count > atMost ? { count: atMost, isMore: true } : { count }
}
