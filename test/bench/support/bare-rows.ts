import SqliteDatabase from 'better-sqlite3'
import { z } from 'zod'
import { indexedWords } from '#shared/search/search-words'

type Sqlite = InstanceType<typeof SqliteDatabase>
type Row = Readonly<Record<string, unknown>>

/** What an import leaves behind, in the order in which it may be written. */
const tables = [
  ...['complaint', 'agreed_solution', 'compensation', 'person_key', 'remark'],
  ...['history', 'history_personal', 'import_entry'],
] as const

/** Tables that these rows point at. */
const pointedAt = ['employee', 'site', 'import'] as const

interface Work {
  readonly text: string
  readonly rows: readonly (readonly unknown[])[]
}

/** Texts and phone that an entry is found by. */
const foundBy = [
  ...[
    'number',
    'complainant_name',
    'complainant_organisation',
    'complainant_on_behalf_of',
    'complainant_email',
  ],
  ...['complainant_city', 'third_party_name', 'verbatim', 'summary', 'reason', 'place', 'service'],
  ...['measures_taken', 'root_cause', 'transmitted_to'],
] as const

const blockLength = 10_000

/**
 * How long better-sqlite3 alone takes to write the rows of a register, as they are, into `target`, the same register as
 * it was before: tables, indexes, words and durability are the same, and nothing is read, checked or computed.
 * Milliseconds by the clock and of the processor.
 */
export function writeBareRows(source: string, target: string): { time: number; processor: number } {
  const from = new SqliteDatabase(source)
  const to = new SqliteDatabase(target)
  to.pragma('journal_mode = WAL')
  to.pragma('synchronous = FULL')
  to.prepare('attach ? as imported').run(source)
  for (const table of pointedAt)
    to.exec(`insert or ignore into main.${table} select * from imported.${table}`)
  to.exec('detach imported')
  to.pragma('foreign_keys = ON')
  const spent = { time: 0, processor: 0 }
  const write = to.transaction((works: readonly Work[]) => {
    for (const { text, rows } of works) {
      const statement = to.prepare(text)
      for (const row of rows) statement.run(row)
    }
  })
  const last = Number(from.prepare("select last from counter where series = 'ordinal'").pluck().get())
  for (let after = 0; after < last; after += blockLength) {
    const works = readBlock(from, after, after + blockLength)
    const before = { time: performance.now(), processor: process.cpuUsage() }
    write.immediate(works)
    spent.time += performance.now() - before.time
    const { user, system } = process.cpuUsage(before.processor)
    spent.processor += (user + system) / 1_000
  }
  from.close()
  to.close()
  return spent
}

function readBlock(from: Sqlite, after: number, until: number): Work[] {
  const entries = `select id from complaint where ordinal > ${after} and ordinal <= ${until}
    union all select id from remark where ordinal > ${after} and ordinal <= ${until}`
  const conditions: Readonly<Record<(typeof tables)[number], string>> = {
    complaint: `ordinal > ${after} and ordinal <= ${until}`,
    remark: `ordinal > ${after} and ordinal <= ${until}`,
    person_key: `ordinal > ${after} and ordinal <= ${until}`,
    agreed_solution: `complaint_id in (${entries})`,
    compensation: `complaint_id in (${entries})`,
    import_entry: `entry_id in (${entries})`,
    history: `entity_id in (${entries})`,
    history_personal: `sequence in (select sequence from history where entity_id in (${entries}))`,
  }
  const works: Work[] = []
  for (const table of tables) {
    const rows = rowsOf(from, `select * from ${table} where ${conditions[table]}`)
    const [first] = rows
    if (!first) continue
    const names = Object.keys(first)
    const places = names.map(() => '?').join(', ')
    works.push({
      text: `insert into ${table} (${names.join(', ')}) values (${places})`,
      rows: rows.map((row) => Object.values(row)),
    })
    if (table === 'complaint' || table === 'remark')
      works.push({
        text: `insert into ${table}_search (rowid, words) values (?, ?)`,
        rows: rows.map((row) => [row.ordinal, wordsOf(row)]),
      })
  }
  return works
}

function wordsOf(row: Row): string {
  const textOf = (name: string) => (typeof row[name] === 'string' ? row[name] : null)
  return indexedWords(foundBy.map(textOf), [textOf('complainant_phone')])
}

function rowsOf(database: Sqlite, text: string): Row[] {
  return z.array(z.record(z.string(), z.unknown())).parse(database.prepare(text).all())
}
