import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { isConnectionLost } from './postgres-errors'
import { lastResult, type PostgresClient, type PostgresLink, type PostgresResult } from './postgres-link'
import { UnsettledError } from './unsettled-error'

/** Whoever writes holds this advisory lock of the database. */
export const writeLock = 'select pg_advisory_xact_lock(31)'

/** Told when a transaction is done, with who did it. */
export const changeChannel = 'registre31_changed'

/** Rows that are written need no answer before the next statement: far from the server each answer takes its time. */
const plainInsert = /^\s*insert into (?![\s\S]*\breturning\b)/i
const mostAhead = 20
const mostValuesAhead = 500

const askMs = 250
const patienceMs = 6_000

/** Where a transaction leaves its number: what became of it is told by the mark, which comes and goes with its rows. */
interface Slot {
  readonly writer: string
  number: string
}

/**
 * A pool for Kysely whose transactions stand in one line, as they do in SQLite: what a handler read still holds when
 * it writes, numbers have no gap and the history is one chain. Reading waits for nobody. A commit of which no answer
 * came is looked up by its mark, so that it is told as done or as not done.
 */
export function standInLine(link: PostgresLink, instance: string): PostgresPool {
  const free: Slot[] = []
  let made = 0
  return {
    async connect() {
      const take = () => {
        made += free.length === 0 ? 1 : 0
        return free.pop() ?? { writer: `${instance}-${made}`, number: '' }
      }
      return adapt(await link.connect(), link, instance, { take, give: (slot) => void free.push(slot) })
    },
    end: () => link.end(),
  }
}

interface Slots {
  take(): Slot
  give(slot: Slot): void
}

// Kysely asks a client of `pg` for these two members only; cursors are never used.
function adapt(
  client: PostgresClient,
  link: PostgresLink,
  instance: string,
  slots: Slots,
): PostgresPoolClient {
  let slot: Slot | undefined
  let isBroken = false
  let underWay = 0
  let failure: unknown
  let begun: Promise<void> | undefined

  async function run(text: string, parameters?: readonly unknown[]): Promise<PostgresResult> {
    try {
      const answer = await client.query(text, parameters)
      if (failure === undefined || text === 'rollback') return lastResult(answer)
    } catch (error) {
      if (isConnectionLost(error)) isBroken = true
      // After a statement that failed the server refuses all others: the first one says why.
      failure ??= error
    }
    throw failure
  }

  /** Sends a statement whose answer nobody reads; if it fails, so does the next one, the commit at the latest. */
  function send(text: string, parameters: readonly unknown[]): PostgresResult {
    underWay += 1
    run(text, parameters)
      .catch(() => undefined)
      .finally(() => {
        underWay -= 1
      })
    return { command: 'INSERT', rowCount: 1, rows: [] }
  }

  async function begin(own: Slot): Promise<void> {
    const result = await run(`begin; ${writeLock}; ${leaveMark(own)}`)
    own.number = String(result.rows[0]?.number)
  }

  /** The first statement goes with it: if this fails, so does that one, which tells why. */
  function sendBegin(): PostgresResult {
    slot = slots.take()
    begun = begin(slot)
    begun.catch(() => undefined)
    return { command: 'BEGIN', rowCount: null, rows: [] }
  }

  async function commit(): Promise<PostgresResult> {
    if (!slot) return run('commit')
    // Without its number nobody could look up what became of it.
    await begun
    try {
      return await run(`notify ${changeChannel}, '${instance}'; commit`)
    } catch (error) {
      if (!isBroken || !slot) throw error
      const mark = slot
      const outcome = await settle(link, mark)
      failure = undefined
      if (outcome === 'committed') return { command: 'COMMIT', rowCount: null, rows: [] }
      if (outcome === 'aborted') throw error
      // The mark stays until its outcome is known: nobody else writes over it.
      slot = undefined
      throw new UnsettledError(() => settle(link, mark))
    }
  }

  const members = {
    query(text: string, parameters: readonly unknown[] = []) {
      if (text === 'begin') return sendBegin()
      if (text === 'commit') return commit()
      // What broke the line is what is told, not that nothing could be rolled back.
      if (text === 'rollback' && isBroken) return { command: 'ROLLBACK', rowCount: null, rows: [] }
      const isAhead = slot && underWay < mostAhead && parameters.length <= mostValuesAhead
      return isAhead && plainInsert.test(text) ? send(text, parameters) : run(text, parameters)
    },
    release() {
      if (slot) slots.give(slot)
      client.release(isBroken)
    },
  }
  return members as unknown as PostgresPoolClient
}

/** Whoever comes clears away the marks of those who have long gone. */
const clearMarks = "delete from write_mark where written_at < now() - interval '7 days';"

function leaveMark({ writer, number }: Slot): string {
  return `${number === '' ? clearMarks : ''}
    insert into write_mark (writer, number, written_at) values ('${writer}', pg_current_xact_id()::text, now())
    on conflict (writer) do update set number = excluded.number, written_at = excluded.written_at
    returning number`
}

/** What became of a transaction; null while that cannot be learnt. */
async function settle(link: PostgresLink, slot: Slot): Promise<'committed' | 'aborted' | null> {
  const end = Date.now() + (link.patienceMs ?? patienceMs)
  do {
    const outcome = await readOutcome(link, slot).catch(() => null)
    if (outcome) return outcome
    // The session of a line that was cut may still be on its way to its end.
    await wait(askMs)
  } while (Date.now() < end)
  return null
}

/**
 * The number alone would not do: a server that crashed, or another one that took over, gives numbers again of which
 * it never heard. The mark is asked for after the number, when the transaction is over for sure.
 */
async function readOutcome(link: PostgresLink, { writer, number }: Slot) {
  const client = await link.connect()
  let isBroken = true
  try {
    const isUnderWay = await readIsUnderWay(client, number)
    const marks = await client.query('select number from write_mark where writer = $1', [writer])
    isBroken = false
    if (isUnderWay) return null
    return lastResult(marks).rows[0]?.number === number ? 'committed' : 'aborted'
  } finally {
    client.release(isBroken)
  }
}

const inTheFuture = '22023'

async function readIsUnderWay(client: PostgresClient, number: string): Promise<boolean> {
  try {
    const answer = await client.query('select pg_xact_status($1::text::xid8) as status', [number])
    return lastResult(answer).rows[0]?.status === 'in progress'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === inTheFuture) return false
    throw error
  }
}
