import {
  CamelCasePlugin,
  type Expression,
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type SqlBool,
  sql,
} from 'kysely'
import type { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { Engine, SearchableTable } from './engine'
import type { Tables } from './tables'

/** What the engine needs of PostgreSQL: a pool, and a way to run a script of several statements. */
export interface PostgresConnection {
  readonly pool: PostgresPool
  runScript(script: string): Promise<void>
}

/** A register on PostgreSQL; the tests give it PGlite, which is PostgreSQL in the process. */
export function openPostgresEngine(connection: PostgresConnection): Engine {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: connection.pool }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    dialect: 'postgres',
    db,
    async runScript(script) {
      await connection.runScript(`begin;\n${script}\ncommit;`).catch(async (error: unknown) => {
        await connection.runScript('rollback;')
        throw error
      })
    },
    async indexWords(trx, table, ordinal, words) {
      const index = sql.table(`${table}_search`)
      await sql`
        insert into ${index} (ordinal, words) values (${ordinal}, to_tsvector('simple', ${words}))
        on conflict (ordinal) do update set words = excluded.words
      `.execute(trx)
    },
    matchesWords(table: SearchableTable, words): Expression<SqlBool> {
      const index = sql.table(`${table}_search`)
      return sql<SqlBool>`${sql.ref(`${table}.ordinal`)} in (
        select ordinal from ${index} where words @@ to_tsquery('simple', ${matchQuery(words)})
      )`
    },
    async newestMatches(trx, table, words, limit) {
      const index = sql.table(`${table}_search`)
      const { rows } = await sql<{ ordinal: number | string }>`
        select ordinal from ${index} where words @@ to_tsquery('simple', ${matchQuery(words)})
        order by ordinal desc limit ${limit}`.execute(trx)
      return rows.map((row) => Number(row.ordinal))
    },
    async readForeignVersion() {
      return Date.now()
    },
    async checkIntegrity() {
      return []
    },
    copyTo: null,
    async forgetWiped() {
      // The server vacuums by itself; no statement reads what was replaced.
    },
    async withoutWaitingForDisk(run) {
      return run()
    },
    toAppError: toPostgresAppError,
    async close() {
      await db.destroy()
    },
  }
}

function matchQuery(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", '').replaceAll('\\', '')}':*`).join(' & ')
}

function toPostgresAppError(error: unknown): AppError | null {
  const state = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const code =
    state === '53100'
      ? 'DISK_FULL'
      : state === '25006' || state === '42501'
        ? 'READ_ONLY'
        : state === '55P03' || state === '40001' || state === '40P01'
          ? 'REGISTER_LOCKED'
          : null
  return code && refusal(code)
}
