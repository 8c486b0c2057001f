import { setTimeout } from 'node:timers/promises'
import {
  type DatabaseConnection,
  type Driver,
  type QueryCompiler,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import { SqliteCompiler } from './sqlite-compiler'

const patienceMs = 5_000
const betweenTriesMs = 1

/** Between two of many transactions: whoever waits gets the lock now. */
export async function letOthersWrite(): Promise<void> {
  await setTimeout(3 * betweenTriesMs)
}

/** SQLite through Kysely, whose statements wait for a lock of others as `PatientDriver` does. */
export class PatientDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new PatientDriver(this.#config)
  }

  override createQueryCompiler(): QueryCompiler {
    return new SqliteCompiler()
  }
}

/**
 * Waits for a lock without holding up the process, and often enough to be there when a thread that writes one
 * transaction after the other lets go for a moment: the waiting of SQLite itself does neither.
 */
class PatientDriver extends SqliteDriver {
  #patient: DatabaseConnection | undefined

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    this.#patient ??= {
      executeQuery: (query) => patiently(() => connection.executeQuery(query)),
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    }
    return this.#patient
  }
}

/** Does it again and again while somebody else holds the lock. */
export async function patiently<T>(run: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
    }
    await setTimeout(betweenTriesMs)
  }
}

export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
