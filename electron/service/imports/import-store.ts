import type { ImportMapping } from '#shared/imports/import-mapping'
import { importMappingSchema } from '#shared/imports/import-mapping'
import type { Db } from '../context'
import type { ImportTable } from './import-tables'

export async function insertImport(db: Db, row: ImportTable): Promise<void> {
  await db.insertInto('import').values(row).execute()
}

export async function updateImport(
  db: Db,
  id: string,
  changes: Partial<Omit<ImportTable, 'id'>>,
): Promise<void> {
  await db.updateTable('import').set(changes).where('id', '=', id).execute()
}

/** The mapping used last for files with these headings. */
export async function readRememberedMapping(db: Db, source: string): Promise<ImportMapping | null> {
  const row = await db
    .selectFrom('importMapping')
    .select('mapping')
    .where('source', '=', source)
    .executeTakeFirst()
  if (!row) return null
  const parsed = importMappingSchema.safeParse(JSON.parse(row.mapping))
  return parsed.success ? parsed.data : null
}

export async function rememberMapping(
  db: Db,
  source: string,
  mapping: ImportMapping,
  usedAt: string,
): Promise<void> {
  const row = { source, mapping: JSON.stringify(mapping), usedAt }
  await db
    .insertInto('importMapping')
    .values(row)
    .onConflict((conflict) => conflict.column('source').doUpdateSet({ mapping: row.mapping, usedAt }))
    .execute()
}

/** The entries that came from lines known by these keys: their numbers, or the lines when they came with `importId`. */
export async function findSameLines(
  db: Db,
  keys: readonly string[],
  importId: string | null,
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('importEntry')
    .leftJoin('complaint', 'complaint.id', 'importEntry.complaintId')
    .leftJoin('remark', 'remark.id', 'importEntry.remarkId')
    .select([
      'sameLine',
      'line',
      'importId',
      'complaint.number as complaintNumber',
      'remark.number as remarkNumber',
    ])
    .where('sameLine', 'in', [...keys])
    .execute()
  return new Map(
    rows.map(({ sameLine, ...row }) => [
      sameLine ?? '',
      row.importId === importId ? String(row.line) : (row.complaintNumber ?? row.remarkNumber ?? ''),
    ]),
  )
}

/** The order of entry of the newest entry; 0 in an empty register. */
export async function readLastOrdinal(db: Db): Promise<number> {
  const row = await db.selectFrom('counter').select('last').where('series', '=', 'ordinal').executeTakeFirst()
  return row?.last ?? 0
}
