import { sql } from 'kysely'
import type { ColumnKind, RegisterTable } from '#shared/exports/register-tables'
import type { Db } from '../../context'
import { type StoredRow, type TableBatch, tableLayouts } from './table-layouts'

/** Rows read at once, and bytes of contents. */
const pageLength = 500
const pageBytes = 4 * 1024 * 1024

/**
 * Every row of the given tables, table by table in their order and by key within each, some hundred rows (or some
 * mebibytes of contents) at a time: memory stays the same however large the register is. Runs on both engines and
 * gives the same rows in the same order on both: numbers as numbers, bytes as Uint8Array. Give it a transaction that
 * sees one moment (`readAtOneMoment`) when others write meanwhile.
 *
 * Together with `replaceAllTables` this moves a whole register:
 *
 *     await readAtOneMoment(from, async (db) => {
 *       const batches = readAllTables(db, listRegisterTables({ withSecrets: true }))
 *       await into.db.transaction().execute((trx) => replaceAllTables(into, trx, batches))
 *     })
 */
export async function* readAllTables(
  db: Db,
  tables: readonly RegisterTable[],
): AsyncGenerator<TableBatch, void, undefined> {
  for (const table of tables) {
    const pages = table === 'fileContent' ? readContents(db) : readPages(db, table)
    for await (const rows of pages) yield { table, rows }
  }
}

/** How many rows the tables hold together. */
export async function countAllRows(db: Db, tables: readonly RegisterTable[]): Promise<number> {
  let count = 0
  for (const table of tables) {
    const { rows } = await sql<{
      rows: number | string
    }>`select count(*) as rows from ${sql.table(table)}`.execute(db)
    count += Number(rows[0]?.rows ?? 0)
  }
  return count
}

async function* readPages(db: Db, table: RegisterTable): AsyncGenerator<StoredRow[], void, undefined> {
  const { key, isShort = false } = tableLayouts[table]
  if (isShort) {
    const rows = await readRows(db, table, sql``)
    if (rows.length > 0) yield rows.toSorted((a, b) => compareKeys(key, a, b))
    return
  }
  const columns = sql.join(key.map((column) => sql.ref(column)))
  for (let last: StoredRow | undefined; ; ) {
    const beyond = last ? sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})` : sql``
    const rows = await readRows(db, table, sql`${beyond} order by ${columns} limit ${sql.lit(pageLength)}`)
    if (rows.length > 0) yield rows
    last = rows.at(-1)
    if (rows.length < pageLength) return
  }
}

/** Contents may be large: as many at once as fit, at least one. */
async function* readContents(db: Db): AsyncGenerator<StoredRow[], void, undefined> {
  for (let after = ''; ; ) {
    const sizes = await db
      .selectFrom('fileContent')
      .select(['hash', 'size'])
      .where('hash', '>', after)
      .orderBy('hash')
      .limit(pageLength)
      .execute()
    let bytes = 0
    for (const [index, { hash, size }] of sizes.entries()) {
      bytes += size
      const next = sizes[index + 1]
      if (next && bytes + next.size <= pageBytes) continue
      yield await readRows(
        db,
        'fileContent',
        sql`where ${sql.ref('hash')} > ${after} and ${sql.ref('hash')} <= ${hash} order by ${sql.ref('hash')}`,
      )
      after = hash
      bytes = 0
    }
    if (sizes.length < pageLength) return
  }
}

async function readRows(db: Db, table: RegisterTable, tail: ReturnType<typeof sql>): Promise<StoredRow[]> {
  const columns = Object.entries(tableLayouts[table].columns)
  const names = sql.join(columns.map(([column]) => sql.ref(column)))
  const { rows } = await sql<
    Record<string, unknown>
  >`select ${names} from ${sql.table(table)} ${tail}`.execute(db)
  return rows.map((row) =>
    Object.fromEntries(columns.map(([column, kind]) => [column, toStored(kind, row[column])])),
  )
}

// PostgreSQL gives large integers as text.
function toStored(kind: ColumnKind, value: unknown): StoredRow[string] {
  if (value === null || value === undefined) return null
  if (value instanceof Uint8Array) return value
  return /^(integer|flag|number)/.test(kind) ? Number(value) : String(value)
}

function compareKeys(key: readonly string[], a: StoredRow, b: StoredRow): number {
  for (const column of key) {
    const [left, right] = [a[column] ?? '', b[column] ?? '']
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
