import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../context'
import type { SearchableTable } from '../database/engine'

/** How many rows of a table there are under these conditions; with a bound the counting stops there. */
export async function countUpTo(
  db: Db,
  table: SearchableTable,
  conditions: readonly Expression<SqlBool>[],
  most?: number,
): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`select count(*) as count from (
      select 1 as one from ${sql.table(table)} where ${sql.join([sql`1 = 1`, ...conditions], sql` and `)}
      ${most === undefined ? sql`` : sql`limit ${sql.lit(most)}`}
    ) as found`.execute(db)
  return Number(rows[0]?.count ?? 0)
}
