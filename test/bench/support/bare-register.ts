import SqliteDatabase from 'better-sqlite3'
import { z } from 'zod'
import { indexedWords } from '#shared/search/search-words'

// Everything that a recorded complaint leaves behind.
const tables = ['complaint', 'history', 'history_personal', 'person_key'] as const

type Row = Record<string, unknown>

/** The rows of one recorded complaint, and the words that it is found by. */
export interface RecordedRows {
  readonly rows: readonly { readonly table: string; readonly row: Row }[]
  readonly ordinal: number
  readonly words: string
}

/** Reads what the service wrote since the last call, one entry of the list for each complaint. */
export function readNewRows(source: InstanceType<typeof SqliteDatabase>, after: number): RecordedRows[] {
  const complaints = source.prepare('select * from complaint where ordinal > ? order by ordinal').all(after)
  const histories = source.prepare('select * from history where entity_id = ?')
  const personals = source.prepare('select * from history_personal where sequence = ?')
  const keys = source.prepare('select * from person_key where ordinal = ?')
  return z
    .array(z.record(z.string(), z.unknown()))
    .parse(complaints)
    .map((complaint) => {
      const history = rowsOf(histories.all(complaint.id))
      const ordinal = Number(complaint.ordinal)
      const found: Record<(typeof tables)[number], Row[]> = {
        complaint: [complaint],
        history,
        history_personal: history.flatMap(({ sequence }) => rowsOf(personals.all(sequence))),
        person_key: rowsOf(keys.all(ordinal)),
      }
      const texts = [
        complaint.number,
        complaint.complainant_name,
        complaint.complainant_email,
        complaint.verbatim,
      ]
      return {
        rows: tables.flatMap((table) => found[table].map((row) => ({ table, row }))),
        ordinal,
        words: indexedWords(texts.map(String), [String(complaint.complainant_phone)]),
      }
    })
}

function rowsOf(rows: unknown): Row[] {
  return z.array(z.record(z.string(), z.unknown())).parse(rows)
}

/** A copy of a register that better-sqlite3 alone writes to, as durably as the service does. */
export function openBareRegister(source: InstanceType<typeof SqliteDatabase>, path: string) {
  source.prepare('vacuum into ?').run(path)
  const database = new SqliteDatabase(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  const inserts = new Map<string, SqliteDatabase.Statement>()
  const count = database.prepare(
    `insert into counter (series, last) values (?, 1)
     on conflict (series) do update set last = counter.last + 1 returning last`,
  )
  const index = database.prepare('insert into complaint_search (rowid, words) values (?, ?)')
  const write = database.transaction(({ rows, ordinal, words }: RecordedRows) => {
    for (const series of ['complaint-2026', 'ordinal', 'history']) count.get(series)
    for (const { table, row } of rows) insertOf(table, row).run(Object.values(row))
    index.run(ordinal, words)
  })
  function insertOf(table: string, row: Row): SqliteDatabase.Statement {
    const known = inserts.get(table)
    if (known) return known
    const names = Object.keys(row)
    const statement = database.prepare(
      `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    )
    inserts.set(table, statement)
    return statement
  }
  return {
    write: (rows: RecordedRows) => write.immediate(rows),
    close: () => database.close(),
  }
}
