import { sql } from 'kysely'
import type { Db } from '../context'
import type { SearchableTable } from '../database/engine'

/** How many different texts are read at most. */
const most = 1_000

/** The different texts of an indexed column, in its order: one step in the index for each, however many rows there are. */
export async function readDistinctTexts(
  db: Db,
  table: SearchableTable,
  column: 'third_party_name',
): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    with recursive found (text) as (
      select min(${sql.ref(column)}) from ${sql.table(table)}
      union all
      select (select min(${sql.ref(column)}) from ${sql.table(table)} where ${sql.ref(column)} > found.text)
      from found where found.text is not null
    )
    select text from found where text is not null limit ${sql.lit(most)}`.execute(db)
  return rows.map((row) => row.text)
}
