import { randomUUID } from 'node:crypto'
import {
  CamelCasePlugin,
  type Expression,
  Kysely,
  type KyselyConfig,
  PostgresDialect,
  type SqlBool,
  sql,
  Transaction,
} from 'kysely'
import { beginsWords } from '#shared/search/search-words'
import type { Engine, SearchableTable } from './engine'
import { insertAllRows } from './insert-all'
import { isConnectionLost, toPostgresAppError } from './postgres-errors'
import type { PostgresLink } from './postgres-link'
import { changeChannel, standInLine, writeLock } from './postgres-transactions'
import type { Tables } from './tables'

/** Told by triggers when settings, sites, people, lists or accounts change. */
const referenceChannel = 'registre31_reference'

/** So many entries are looked through before their index is: a page of a common word is among them. */
const walked = 1_000

/** A register on PostgreSQL; the tests also give it PGlite, which is PostgreSQL in the process. */
export function openPostgresEngine(link: PostgresLink): Engine {
  const instance = randomUUID()
  const dialect = new PostgresDialect({ pool: standInLine(link, instance) })
  const config = { dialect, plugins: [new CamelCasePlugin()] }
  const db = new Kysely<Tables>(config)
  let version = 0
  let isListening = false
  let stopListening: (() => Promise<void>) | undefined
  return {
    dialect: 'postgres',
    db,
    async hasLayout() {
      const { rows } = await sql<{ found: boolean }>`
        select to_regclass('schema_migration') is not null and to_regclass('setting') is not null as found`.execute(
        db,
      )
      return rows[0]?.found === true
    },
    async runScript(script) {
      const client = await link.connect()
      let isBroken = true
      try {
        await client.query(`begin; ${writeLock};\n${script}\ncommit;`)
        isBroken = false
      } finally {
        // A connection in the middle of a failed script is of no use to anybody.
        client.release(isBroken)
      }
    },
    async transact(run) {
      return db.transaction().execute(async (trx) => run(await askTogether(trx, config)))
    },
    async indexWords(trx, table, ordinal, words) {
      const index = sql.table(`${table}_search`)
      await sql`
        insert into ${index} (ordinal, words)
        values (${ordinal}, ${toWordVector(words)})
        on conflict (ordinal) do update set words = excluded.words
      `.execute(trx)
    },
    async indexAllWords(trx, table, entries) {
      if (entries.length === 0) return
      const index = sql.table(`${table}_search`)
      const rows = entries.map(({ ordinal, words }) => sql`(${ordinal}::integer, ${toWordVector(words)})`)
      await sql`insert into ${index} (ordinal, words) values ${sql.join(rows)}`.execute(trx)
    },
    insertAll: insertAllRows,
    async emptyTables(trx, tables) {
      for (const table of ['complaint_search', 'remark_search', ...tables]) {
        await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx)
        await sql`delete from ${sql.table(table)}`.execute(trx)
        await sql`alter table ${sql.table(table)} enable trigger user`.execute(trx)
      }
    },
    matchesWords(table: SearchableTable, words): Expression<SqlBool> {
      const index = sql.table(`${table}_search`)
      return sql<SqlBool>`${sql.ref(`${table}.ordinal`)} in (
        select ordinal from ${index} where words @@ (${matchQuery(words)})
      )`
    },
    async newestMatches(trx, table, words, limit) {
      const index = sql.table(`${table}_search`)
      const matching = sql`words @@ (${matchQuery(words)})`
      // The planner takes every word for a common one and walks all entries for one that is rare: what the newest do not
      // have often enough is looked up in the index of words, and sorted.
      const { rows } = await sql<{ ordinal: number | string }>`
        with newest as materialized (
          select ordinal from ${index}
          where ordinal > (select max(ordinal) - ${walked} from ${index}) and ${matching}
          order by ordinal desc limit ${limit}
        )
        select ordinal from newest where (select count(*) from newest) >= ${limit}
        union all (
          select ordinal from ${index} where (select count(*) from newest) < ${limit} and ${matching}
          order by ordinal + 0 desc limit ${limit}
        )`.execute(trx)
      return rows.map((row) => Number(row.ordinal)).sort((a, b) => b - a)
    },
    async countMatches(trx, table, words, atMost) {
      const index = sql.table(`${table}_search`)
      const { rows } = await sql<{ count: number | string }>`select count(*) as count from (
        select ordinal from ${index} where words @@ (${matchQuery(words)}) limit ${atMost}) as found`.execute(
        trx,
      )
      return Number(rows[0]?.count ?? 0)
    },
    async matchesBetween(trx, table, words, { from, to }) {
      const index = sql.table(`${table}_search`)
      const { rows } = await sql<{ ordinal: number | string }>`
        select ordinal from ${index} where ordinal between ${from} and ${to}
        and words @@ (${matchQuery(words)})`.execute(trx)
      return rows.map((row) => Number(row.ordinal))
    },
    async readForeignVersion() {
      // Without news of the others everything has to be read again.
      if (!isListening) version += 1
      return version
    },
    async followChanges(onChange, onLine) {
      stopListening = await link.listen(
        [changeChannel, referenceChannel],
        (notice) => {
          isListening = true
          if (notice === null) onLine(true)
          if (notice?.channel !== changeChannel) version += 1
          if (notice?.payload !== instance && notice?.channel !== referenceChannel) onChange()
        },
        () => {
          isListening = false
          onLine(false)
        },
      )
      isListening = true
      version += 1
    },
    async readClock(trx) {
      const { rows } = await sql<{ now: string }>`
        select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`.execute(
        trx,
      )
      return rows[0]?.now ?? new Date().toISOString()
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
    isLineCut: isConnectionLost,
    toAppError: toPostgresAppError,
    async close() {
      await stopListening?.()
      await db.destroy()
    },
  }
}

/** In a transaction Kysely waits for an answer before it asks the next thing: far from the server that takes time. */
async function askTogether(trx: Transaction<Tables>, config: KyselyConfig): Promise<Kysely<Tables>> {
  const own = trx.getExecutor()
  const connection = await own.provideConnection(async (given) => given)
  const executor = own.withConnectionProvider({ provideConnection: (ask) => ask(connection) })
  const { dialect } = config
  return new Transaction<Tables>({ config, dialect, driver: dialect.createDriver(), executor })
}

/** Each word: its first letters are enough, and so is its stem in French (« annulée » finds « annuler »). */
function matchQuery(words: readonly string[]): Expression<unknown> {
  const each = words.map((word) => {
    const prefix = `'${word.replaceAll("'", '').replaceAll('\\', '')}'${beginsWords(word) ? ':*' : ''}`
    return sql`(to_tsquery('simple', ${prefix}) || plainto_tsquery('french', ${toStemmable(word)}))`
  })
  return sql.join(each, sql` && `)
}

/** Folded words, each as it is and by its stem. */
function toWordVector(words: string): Expression<unknown> {
  return sql`to_tsvector('simple', ${words}) || to_tsvector('french', ${toStemmable(words)})`
}

/** The stemmer knows the endings -ée and -ées by their accents, which folding took away. */
function toStemmable(words: string): string {
  return words.replace(/ee(s?)\b/g, 'ée$1')
}
