import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { CamelCasePlugin, Kysely, sql } from 'kysely'
import type { AppError, ErrorCode } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { makeAskNow } from './ask-now'
import { makeMatchQuery } from './begun-words'
import type { Engine, SearchableTable } from './engine'
import { makeSqliteInsert } from './insert-all'
import { askKeptNow } from './kept-statement'
import { PatientDialect, patiently } from './patient-driver'
import type { Tables } from './tables'

type Sqlite = InstanceType<typeof SqliteDatabase>

/** « R31 » and a version of the file layout: marks our files among all SQLite files. */
export const applicationId = 0x52333101

interface OpenOptions {
  /** Makes the file; otherwise it must be ours already. */
  readonly create: boolean
  /** The newest layout that this program knows. */
  readonly newest: number
}

/** Opens a SQLite register file. One that is no register, or that a newer program made, is refused and left untouched. */
export function openSqliteEngine(path: string, options: OpenOptions): Engine {
  const database = openFile(path, options)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // Waiting is the driver's.
  database.pragma('busy_timeout = 0')
  const cached = cacheStatements(database)
  const { prepare } = cached
  const insertAll = makeSqliteInsert(prepare)
  const matchQuery = makeMatchQuery(database, prepare)
  const db = new Kysely<Tables>({
    dialect: new PatientDialect({ database: cached }),
    plugins: [new CamelCasePlugin()],
  })
  askKeptNow(db, makeAskNow(database, prepare))
  // Asked at every call: prepared once.
  const foreignVersion = database.prepare('pragma data_version').pluck()
  return {
    dialect: 'sqlite',
    db,
    async hasLayout() {
      return readLayout(database) > 0
    },
    async runScript(script) {
      await patiently(async () => database.exec('begin immediate'))
      try {
        database.exec(script)
        database.exec('commit')
      } catch (error) {
        if (database.inTransaction) database.exec('rollback')
        throw error
      }
    },
    async transact(run) {
      return db.transaction().execute(run)
    },
    async indexWords(_trx, table, ordinal, words) {
      prepare(`insert or replace into ${table}_search (rowid, words) values (?, ?)`).run(ordinal, words)
    },
    async indexAllWords(_trx, table, entries) {
      const statement = prepare(`insert into ${table}_search (rowid, words) values (?, ?)`)
      for (const { ordinal, words } of entries) statement.run(ordinal, words)
    },
    async insertAll(trx, table, rows) {
      insertAll(trx, table, rows)
    },
    async emptyTables(trx, tables) {
      const { rows } = await sql<{ name: string; sql: string }>`
        select name, sql from sqlite_master where type = 'trigger'`.execute(trx)
      for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(trx)
      for (const table of ['complaint_search', 'remark_search', ...tables])
        await sql`delete from ${sql.table(table)}`.execute(trx)
      for (const trigger of rows) await sql.raw(trigger.sql).execute(trx)
    },
    matchesWords(table: SearchableTable, words) {
      const index = sql.table(`${table}_search`)
      const match = matchQuery(table, words)
      return sql`${sql.ref(`${table}.ordinal`)} in (select rowid from ${index} where ${index} match ${match})`
    },
    async newestMatches(trx, table, words, limit) {
      const index = sql.table(`${table}_search`)
      const { rows } = await sql<{ rowid: number }>`
        select rowid from ${index} where ${index} match ${matchQuery(table, words)}
        order by rowid desc limit ${sql.lit(limit)}`.execute(trx)
      return rows.map((row) => row.rowid)
    },
    async countMatches(trx, table, words, atMost) {
      const index = sql.table(`${table}_search`)
      const { rows } = await sql<{ count: number }>`select count(*) as count from (
        select rowid from ${index} where ${index} match ${matchQuery(table, words)} limit ${sql.lit(atMost)})`.execute(
        trx,
      )
      return rows[0]?.count ?? 0
    },
    async matchesBetween(trx, table, words, { from, to }) {
      const index = sql.table(`${table}_search`)
      const { rows } = await sql<{ rowid: number }>`
        select rowid from ${index} where ${index} match ${matchQuery(table, words)}
        and rowid between cast(${from} as integer) and cast(${to} as integer)`.execute(trx)
      return rows.map((row) => row.rowid)
    },
    async readForeignVersion() {
      return Number(foreignVersion.get())
    },
    followChanges: null,
    async readClock() {
      return new Date().toISOString()
    },
    async checkIntegrity() {
      // On a connection of its own: one that looked at the words before others wrote takes their index for damaged.
      const fresh = new SqliteDatabase(path, { readonly: true })
      const rows: unknown = fresh.pragma('integrity_check(20)')
      const broken: unknown = fresh.pragma('foreign_key_check')
      fresh.close()
      const findings = readMessages(rows).filter((message) => message !== 'ok')
      return Array.isArray(broken) && broken.length > 0
        ? [...findings, `foreign_key_check: ${broken.length}`]
        : findings
    },
    async copyTo(path) {
      // In one step: between two of them a change by others would make it begin anew.
      await database.backup(path, { progress: () => Number.MAX_SAFE_INTEGER })
    },
    async forgetWiped() {
      // Words that are no longer indexed stand in old segments until these are merged; freed pages keep their bytes.
      for (const table of ['complaint_search', 'remark_search'])
        await patiently(async () => database.exec(`insert into ${table} (${table}) values ('optimize')`))
      await patiently(async () => database.exec('vacuum'))
      await patiently(async () => database.pragma('wal_checkpoint(TRUNCATE)'))
    },
    async withoutWaitingForDisk(run) {
      database.pragma('synchronous = OFF')
      try {
        return await run()
      } finally {
        database.pragma('synchronous = FULL')
        database.pragma('wal_checkpoint(TRUNCATE)')
      }
    },
    isLineCut: () => false,
    toAppError: toSqliteAppError,
    async close() {
      await db.destroy()
      if (database.open) database.close()
    },
  }
}

function openFile(path: string, { create, newest }: OpenOptions): Sqlite {
  let database: Sqlite | undefined
  try {
    keepToOwner(path, create)
    database = new SqliteDatabase(path, { fileMustExist: !create })
    const mark = Number(database.pragma('application_id', { simple: true }))
    if (mark !== applicationId) {
      if (!create || countTables(database) > 0) throw refusal('REGISTER_FOREIGN')
      // Rows of about a kilobyte leave less of a page empty; a file keeps the size that it was made with.
      database.pragma('page_size = 8192')
      database.pragma(`application_id = ${applicationId}`)
    } else if (readLayout(database) > newest) throw refusal('REGISTER_NEWER')
    return database
  } catch (error) {
    database?.close()
    throw toSqliteAppError(error) ?? error
  }
}

/** A register is read by its owner only; SQLite gives the files beside it the same rights. */
function keepToOwner(path: string, create: boolean): void {
  if (process.platform === 'win32') return
  try {
    if (create && !existsSync(path)) closeSync(openSync(path, 'wx', 0o600))
    const { mode } = statSync(path)
    if (mode & 0o077) chmodSync(path, mode & 0o700)
  } catch {
    // Somebody else's file, or a folder that takes no files: opening it says what is wrong.
  }
}

function countTables(database: Sqlite): number {
  return Number(database.prepare('select count(*) from sqlite_master').pluck().get())
}

function readLayout(database: Sqlite): number {
  const hasLayout = database.prepare("select 1 from sqlite_master where name = 'schema_migration'").get()
  return hasLayout ? Number(database.prepare('select max(number) from schema_migration').pluck().get()) : 0
}

/** Kysely prepares at each call; the same statements come back all the time, so they are kept. */
function cacheStatements(database: Sqlite) {
  const statements = new Map<string, ReturnType<Sqlite['prepare']>>()
  return {
    prepare(text: string) {
      // A transaction that writes takes its lock at once: it then never fails half-way for a busy file.
      const source = text === 'begin' ? 'begin immediate' : undoable(text, database)
      const known = statements.get(source)
      if (known) return known
      if (statements.size > 500) statements.clear()
      const statement = database.prepare(source)
      statements.set(source, statement)
      return statement
    },
    close: () => database.close(),
  }
}

/**
 * A full disk makes SQLite roll back by itself; rolling back once more would fail, and that failure would hide what
 * really happened.
 */
function undoable(text: string, database: Sqlite): string {
  return text === 'rollback' && !database.inTransaction ? 'select 1' : text
}

function readMessages(rows: unknown): string[] {
  if (!Array.isArray(rows)) return []
  return rows.map((row: unknown) => String(Object.values(row ?? {})[0] ?? ''))
}

const codesOfSqlite: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'DISK_FULL',
  SQLITE_READONLY: 'READ_ONLY',
  SQLITE_PERM: 'READ_ONLY',
  SQLITE_BUSY: 'REGISTER_LOCKED',
  SQLITE_LOCKED: 'REGISTER_LOCKED',
  SQLITE_NOTADB: 'REGISTER_FOREIGN',
  SQLITE_CORRUPT: 'REGISTER_UNREADABLE',
  SQLITE_CANTOPEN: 'REGISTER_UNREADABLE',
  SQLITE_IOERR: 'REGISTER_UNREADABLE',
}

function toSqliteAppError(error: unknown): AppError | null {
  if (!(error instanceof SqliteDatabase.SqliteError)) return null
  // Extended codes (SQLITE_READONLY_DBMOVED, SQLITE_IOERR_WRITE…) say the same as their family.
  const family = error.code.split('_').slice(0, 2).join('_')
  const code = codesOfSqlite[family]
  return code ? refusal(code) : null
}
