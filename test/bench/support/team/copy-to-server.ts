import { appendFileSync, chmodSync, closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { listRegisterTables } from '#shared/exports/register-tables'
import { indexedWords } from '#shared/search/search-words'
import type { TestServer } from '#test/support/postgres/test-server'

const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Fills an empty layout on a server of this machine with the rows of a register file, the fastest way there is: COPY,
 * without triggers, the indexes made at the end.
 */
export async function copyToServer(path: string, server: TestServer, database: string): Promise<void> {
  const source = new SqliteDatabase(path, { readonly: true })
  const { rows: indexes } = await server.query(listIndexes, database)
  const statements = [
    'set session_replication_role = replica',
    ...indexes.map(({ indexname }) => `drop index ${indexname}`),
  ]
  const files: string[] = []
  const copy = (table: string, columns: readonly string[], rows: Iterable<readonly unknown[]>) => {
    const file = join(server.data, '..', `${table}.csv`)
    files.push(file)
    writeRows(file, rows)
    statements.push(`copy ${table} (${columns.join(', ')}) from '${file}' with (format csv, null '\\N')`)
  }
  const tables = [...listRegisterTables({ withSecrets: true }), 'personKey'].map(toSnake)
  statements.push(`truncate ${tables.join(', ')} cascade`)
  for (const table of tables) {
    const read = source.prepare(`select * from ${table}`)
    const columns = read.columns().map(({ name }) => name)
    copy(table, columns, read.raw().iterate() as Iterable<unknown[]>)
  }
  statements.push('create unlogged table words_to_come (entity text, ordinal integer, words text)')
  copy('words_to_come', ['entity', 'ordinal', 'words'], readWords(source))
  // Selecting into a new table is what several processes of the server do together.
  statements.push(`create unlogged table vectors_to_come as
    select entity, ordinal, to_tsvector('simple', words) ||
      to_tsvector('french', regexp_replace(words, 'ee(s?)\\M', 'ée\\1', 'g')) as words
    from words_to_come`)
  for (const table of ['complaint', 'remark']) {
    statements.push(`insert into ${table}_search (ordinal, words)
      select ordinal, words from vectors_to_come where entity = '${table}'`)
  }
  statements.push('drop table words_to_come, vectors_to_come', ...indexes.map(({ indexdef }) => indexdef))
  await server.query(statements.join(';\n'), database)
  await server.query('vacuum (freeze, analyze)', database)
  source.close()
  for (const file of files) rmSync(file)
}

/** Those that no constraint needs. */
const listIndexes = `select indexname, indexdef from pg_indexes
  where schemaname = 'public' and indexdef not like 'CREATE UNIQUE%' order by 1`

function* readWords(source: SqliteDatabase.Database): Generator<unknown[]> {
  const complaints = source.prepare(
    `select ordinal, complainant_phone, number, complainant_name, complainant_organisation, complainant_email,
       complainant_city, verbatim, summary, reason, place, service, measures_taken from complaint`,
  )
  const remarks = source.prepare('select ordinal, null, number, verbatim from remark')
  for (const [entity, statement] of [
    ['complaint', complaints],
    ['remark', remarks],
  ] as const) {
    for (const row of statement.raw().iterate() as Iterable<(string | null)[]>) {
      const [ordinal, phone, ...texts] = row
      yield [entity, ordinal, indexedWords(texts, [phone ?? null])]
    }
  }
}

function writeRows(file: string, rows: Iterable<readonly unknown[]>): void {
  closeSync(openSync(file, 'w'))
  let lines: string[] = []
  const flush = () => {
    appendFileSync(file, lines.join(''))
    lines = []
  }
  for (const row of rows) {
    lines.push(`${row.map(toCell).join(',')}\n`)
    if (lines.length >= 2_000) flush()
  }
  flush()
  chmodSync(file, 0o644)
}

function toCell(value: unknown): string {
  if (value === null) return '\\N'
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  return typeof value === 'number' ? String(value) : `"${String(value).replaceAll('"', '""')}"`
}
