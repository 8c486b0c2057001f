import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { refusal } from '#shared/api/refusal'
import { isConnectionLost } from './postgres-errors'
import { lastResult, type PostgresClient, type PostgresLink, type PostgresResult } from './postgres-link'
import { UnsettledError } from './unsettled-error'

/** Whoever writes holds this advisory lock of the database. */
export const writeLock = 'select pg_advisory_xact_lock(31)'

/** Told when a transaction is done, with who did it. */
export const changeChannel = 'registre31_changed'

const askMs = 250
const patienceMs = 10_000

/**
 * A pool for Kysely whose transactions stand in one line, as they do in SQLite: what a handler read still holds when
 * it writes, numbers have no gap and the history is one chain. Reading waits for nobody. A commit of which no answer
 * came is looked up by its number, so that it is told as done or as not done.
 */
export function standInLine(link: PostgresLink, instance: string): PostgresPool {
  return {
    async connect() {
      return adapt(await link.connect(), link, instance)
    },
    end: () => link.end(),
  }
}

// Kysely asks a client of `pg` for these two members only; cursors are never used.
function adapt(client: PostgresClient, link: PostgresLink, instance: string): PostgresPoolClient {
  let transaction = ''
  let isBroken = false

  async function run(text: string, parameters?: readonly unknown[]): Promise<PostgresResult> {
    try {
      return lastResult(await client.query(text, parameters))
    } catch (error) {
      if (isConnectionLost(error)) isBroken = true
      throw error
    }
  }

  async function begin(): Promise<PostgresResult> {
    try {
      const result = await run(`begin; ${writeLock}; select pg_current_xact_id()::text as number`)
      transaction = String(result.rows[0]?.number)
      return result
    } catch (error) {
      // Kysely knows of no transaction yet, and would give the connection back in the middle of one.
      if (!isBroken) await run('rollback')
      throw error
    }
  }

  async function commit(): Promise<PostgresResult> {
    try {
      return await run(`notify ${changeChannel}, '${instance}'; commit`)
    } catch (error) {
      if (!isBroken) throw error
      const number = transaction
      const outcome = await settle(link, number)
      if (outcome === 'committed') return { command: 'COMMIT', rowCount: null, rows: [] }
      if (outcome === 'aborted') throw refusal('SERVER_LOST')
      throw new UnsettledError(async () => (await settle(link, number)) ?? null)
    }
  }

  const members = {
    query(text: string, parameters: readonly unknown[] = []) {
      if (text === 'begin') return begin()
      if (text === 'commit') return commit()
      // What broke the line is what is told, not that nothing could be rolled back.
      if (text === 'rollback' && isBroken) return { command: 'ROLLBACK', rowCount: null, rows: [] }
      return run(text, parameters)
    },
    release: () => client.release(isBroken),
  }
  return members as unknown as PostgresPoolClient
}

/** What became of a transaction; null while that cannot be learnt. */
async function settle(link: PostgresLink, number: string): Promise<'committed' | 'aborted' | null> {
  const end = Date.now() + patienceMs
  do {
    const status = await readStatus(link, number).catch((error: unknown) => {
      if (!isConnectionLost(error)) return null
      return undefined
    })
    if (status === 'committed' || status === 'aborted') return status
    // The session of a line that was cut may still be on its way to its end.
    await wait(askMs)
  } while (Date.now() < end)
  return null
}

async function readStatus(link: PostgresLink, number: string): Promise<unknown> {
  const client = await link.connect()
  let isBroken = true
  try {
    const answer = await client.query('select pg_xact_status($1::text::xid8) as status', [number])
    isBroken = false
    return lastResult(answer).rows[0]?.status
  } finally {
    client.release(isBroken)
  }
}
