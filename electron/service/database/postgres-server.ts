import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { refusal } from '#shared/api/refusal'
import type { ServerAddress, ServerHost } from '#shared/server/server-address'
import { isUnreachable, toPostgresAppError } from './postgres-errors'
import type { PostgresClient, PostgresLink } from './postgres-link'
import { listenOn } from './postgres-listener'

/** What proves who we are and who the server is; never shown, never logged. */
export interface ServerSecrets {
  readonly password: string | null
  /** Certificate of the authority that signed the server's one, as PEM; null for those that the machine trusts. */
  readonly authority: string | null
}

/** A workstation asks for little at a time. */
const largestPool = 5
const oldestVersion = 130_000
const bigint = 20

/** A host that only repeats another one takes no writes: the next one is tried. */
const isStandby = 'R31_STANDBY'

/**
 * Pools of connections to the hosts of an address. While no host answers, `connect` goes on trying for `patienceMs`:
 * a server that starts again or hands over to another one is not noticed by whoever waits. A statement that is not
 * answered for `silenceMs` makes us look whether the server is there at all.
 */
export function connectToServer(
  address: ServerAddress,
  secrets: ServerSecrets,
  patienceMs = 8_000,
  silenceMs = 10_000,
): PostgresLink {
  const pools = address.hosts.map((host) => openPool(address, host, secrets))
  let current = 0

  async function connectOnce(): Promise<PostgresClient> {
    let failure: unknown
    for (let tried = 0; tried < pools.length; tried += 1) {
      const index = (current + tried) % pools.length
      const pool = pools[index]
      if (!pool) break
      try {
        const host = address.hosts[index] ?? address.hosts[0]
        const options = clientOptions(address, host, secrets)
        const client = await connectTo(pool, { silenceMs, isServerThere: () => answers(options, silenceMs) })
        current = index
        return client
      } catch (error) {
        failure ??= error
        if (!isUnreachable(error) && !isMarked(error)) throw error
      }
    }
    throw isMarked(failure) ? refusal('READ_ONLY', 'SERVER_READ_ONLY') : failure
  }

  return {
    patienceMs,
    async connect() {
      const end = Date.now() + patienceMs
      for (;;) {
        try {
          return await connectOnce()
        } catch (error) {
          if (!isUnreachable(error) || Date.now() >= end) throw error
          await wait(200)
        }
      }
    },
    async listen(channels, onNotice, onCut) {
      const open = async () => {
        const host = address.hosts[current] ?? address.hosts[0]
        const client = new pg.Client({ ...clientOptions(address, host, secrets), query_timeout: 10_000 })
        await client.connect()
        return client
      }
      const onFailure = () => {
        current = (current + 1) % pools.length
      }
      return listenOn({ open, onFailure, channels, onNotice, onCut })
    },
    async end() {
      await Promise.all(pools.map((pool) => pool.end()))
    },
  }
}

function openPool(address: ServerAddress, host: ServerHost, secrets: ServerSecrets): pg.Pool {
  const pool = new pg.Pool({
    ...clientOptions(address, host, secrets),
    max: largestPool,
    // Fifty workstations that nobody touches hold few of the connections of a server.
    min: 1,
    idleTimeoutMillis: 15_000,
    verify: (client, done) => {
      wholeAt.set(client, performance.now())
      checkServer(client, address.hosts.length > 1).then(() => done(), done)
    },
  })
  // An idle connection that breaks is replaced by the next `connect`, and the statement under way hears of it; without
  // these the process would end.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function clientOptions(address: ServerAddress, { host, port }: ServerHost, secrets: ServerSecrets) {
  return {
    host,
    port,
    database: address.database,
    user: address.user,
    password: secrets.password ?? '',
    ssl:
      address.tls === 'NONE'
        ? false
        : {
            rejectUnauthorized: address.tls === 'VERIFY',
            ...(secrets.authority && { ca: secrets.authority }),
          },
    application_name: 'Registre 31',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    // Statements that do not wait for one another are sent together.
    pipeline: true,
    keepAliveInitialDelayMillis: 5_000,
    statement_timeout: 120_000,
    // What the server ended without our hearing of it.
    query_timeout: 130_000,
    lock_timeout: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: readType },
  }
}

// Counts and sums come as 64 bits; none of ours comes near the limit of a number.
const readType: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === bigint ? Number : pg.types.getTypeParser(type, format)

/**
 * The session of a workstation that vanished is given up soon: it may hold what the others wait for. No statement of ours
 * runs long enough to be worth compiling.
 */
const ownSettings = `set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3;
  set tcp_user_timeout = 11000; set jit = off`

async function checkServer(client: pg.PoolClient, mayBeStandby: boolean): Promise<void> {
  const asked = "select current_setting('server_version_num') as version, pg_is_in_recovery() as standby"
  const answer = client.query(asked)
  // Sent along, but a server that is too old does not know all of it.
  const prepared = client.query(ownSettings)
  prepared.catch(() => undefined)
  const { version, standby } = (await answer).rows[0] ?? {}
  if (Number(version) < oldestVersion) throw refusal('SERVER_REFUSED', 'SERVER_VERSION')
  await prepared
  if (mayBeStandby && standby) throw Object.assign(new Error('standby'), { code: isStandby })
}

function isMarked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === isStandby
}

interface Watch {
  readonly silenceMs: number
  isServerThere(): Promise<boolean>
}

async function connectTo(pool: pg.Pool, { silenceMs, isServerThere }: Watch): Promise<PostgresClient> {
  const client = await takeWhole(pool)
  return {
    async query(text, parameters) {
      const answer = client.query(text, parameters ? [...parameters] : undefined)
      // A line that was cut without a word is found out by asking on another one.
      const timer = setInterval(() => {
        void isServerThere().then((isThere) => isThere || cutLine(client))
      }, silenceMs)
      timer.unref()
      try {
        return await answer
      } finally {
        clearInterval(timer)
      }
    },
    release(isBroken) {
      if (isBroken) brokenAt.set(pool, performance.now())
      client.release(isBroken)
    },
  }
}

/** The library waits for what was asked before it lets go of a line; here nothing comes any more. */
function cutLine(client: pg.PoolClient): void {
  if ('connection' in client && client.connection instanceof pg.Connection) client.connection.stream.destroy()
}

/** When a line of a pool broke: the others of that time are doubtful. */
const brokenAt = new WeakMap<pg.Pool, number>()
const wholeAt = new WeakMap<pg.PoolClient, number>()

/** A connection that still holds, as far as we know. */
async function takeWhole(pool: pg.Pool): Promise<pg.PoolClient> {
  for (;;) {
    const client = await pool.connect()
    if ((wholeAt.get(client) ?? 0) >= (brokenAt.get(pool) ?? 0)) return client
    const isWhole = await client.query('select 1').then(
      () => true,
      () => false,
    )
    if (isWhole) {
      wholeAt.set(client, performance.now())
      return client
    }
    client.release(true)
  }
}

/** Whether a host takes a new connection. */
async function answers(options: ReturnType<typeof clientOptions>, silenceMs: number): Promise<boolean> {
  const connectionTimeoutMillis = Math.min(options.connectionTimeoutMillis, silenceMs)
  const client = new pg.Client({ ...options, connectionTimeoutMillis })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    // A server that says no is there.
    return !isUnreachable(error) || toPostgresAppError(error)?.wording?.key === 'SERVER_FULL'
  } finally {
    client.end().catch(() => undefined)
  }
}
