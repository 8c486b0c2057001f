import { sql } from 'kysely'
import type { Service } from '#service/context'

/** Every value of every table as one text; bytes as they would be read. */
export async function tablesOf(service: Service): Promise<string> {
  const engine = service.register?.engine
  if (!engine) return ''
  const names =
    engine.dialect === 'sqlite'
      ? sql<{
          name: string
        }>`select name from sqlite_master where type = 'table' and name not like '%search%'`
      : sql<{
          name: string
        }>`select table_name as name from information_schema.tables where table_schema = 'public'`
  const parts: string[] = []
  for (const { name } of (await names.execute(engine.db)).rows) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(engine.db)
    for (const value of rows.flatMap((row) => Object.values(row ?? {}))) {
      parts.push(value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value))
    }
  }
  return parts.join('\n')
}
