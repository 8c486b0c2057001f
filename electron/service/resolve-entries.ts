import { refuseField } from '#shared/api/refusal'
import type { Context } from './context'

export interface NamedEntry {
  readonly id: string
  readonly number: string
}

/** The entries meant by ids or numbers, each once, in their order; the first that does not exist is refused by its place. */
export async function resolveEntries(
  context: Context,
  table: 'complaint' | 'remark',
  names: readonly string[] | undefined,
  path: string,
): Promise<NamedEntry[]> {
  if (!names || names.length === 0) return []
  const wanted = [...new Set(names)]
  const rows = await context.db
    .selectFrom(table)
    .select(['id', 'number'])
    .where((where) => where.or([where('id', 'in', wanted), where('number', 'in', wanted)]))
    .execute()
  const found = wanted.map((name, index) => {
    const row = rows.find(({ id, number }) => id === name || number === name)
    if (!row) throw refuseField(`${path}.${index}`, 'ENTRY_UNKNOWN', { name })
    return row
  })
  return [...new Map(found.map((row) => [row.id, row])).values()]
}

/** One entry meant by its id or its number. */
export async function resolveEntry(
  context: Context,
  table: 'complaint' | 'remark',
  name: string,
  path: string,
): Promise<NamedEntry & { readonly site: string; readonly receivedOn: string }> {
  const row = await context.db
    .selectFrom(table)
    .select(['id', 'number', 'site', 'receivedOn'])
    .where((where) => where.or([where('id', '=', name), where('number', '=', name)]))
    .executeTakeFirst()
  if (!row) throw refuseField(path, 'ENTRY_UNKNOWN', { name })
  return row
}
