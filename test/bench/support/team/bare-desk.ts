import type pg from 'pg'
import type { Random } from '#service/demonstration/random/random'
import type { Statement } from './record-statements'
import type { Desk } from './simulate-desks'

type Row = Record<string, unknown>

/** What bare desks write again, under other numbers. */
export interface Samples {
  readonly complaint: Row
  readonly history: Row
  readonly personal: Row
  readonly words: string
  /** What our lists, searches and screens ask. */
  readonly asked: Readonly<Record<'list' | 'search' | 'today' | 'dashboard', readonly Statement[]>>
  readonly editable: readonly string[]
}

const lock = 'begin; select pg_advisory_xact_lock(31)'

/** The same work with nothing but statements: no rules, no reading back, no hashes. */
export function makeBareDesk(pool: pg.Pool, samples: Samples): Desk {
  async function write(run: (client: pg.PoolClient) => Promise<void>): Promise<void> {
    const client = await pool.connect()
    try {
      await client.query(lock)
      await run(client)
      await client.query('notify bare; commit')
    } finally {
      client.release()
    }
  }

  async function tell(client: pg.PoolClient): Promise<void> {
    const sequence = await count(client, 'bare history')
    const hash = crypto.randomUUID()
    await insert(client, 'history', { ...samples.history, sequence, hash })
    await insert(client, 'history_personal', { ...samples.personal, sequence })
  }

  const ask = (name: keyof Samples['asked']) => async () => {
    for (const { text, parameters } of samples.asked[name]) await pool.query(text, [...parameters])
  }

  return {
    intake: () =>
      write(async (client) => {
        const rank = await count(client, 'bare rank')
        const ordinal = await count(client, 'bare ordinal')
        const number = `B-${rank}`
        const own = {
          id: crypto.randomUUID(),
          number,
          rank,
          ordinal,
          number_order: ordinal,
          submission_id: null,
        }
        await insert(client, 'complaint', { ...samples.complaint, ...own })
        await client.query(
          `insert into complaint_search (ordinal, words) values ($1, to_tsvector('simple', $2) || to_tsvector('french', $2))`,
          [ordinal, samples.words],
        )
        for (const mark of ['a', 'b']) await insert(client, 'person_key', { mark, ordinal })
        await tell(client)
      }),
    edit: (random: Random) =>
      write(async (client) => {
        const id = samples.editable[Math.floor(random() * samples.editable.length)]
        const { rows } = await client.query('select * from complaint where id = $1', [id])
        await client.query(
          'update complaint set place = $1, version = version + 1 where id = $2 and version = $3',
          [rows[0]?.place, id, rows[0]?.version],
        )
        await tell(client)
      }),
    list: ask('list'),
    search: ask('search'),
    today: ask('today'),
    dashboard: ask('dashboard'),
  }
}

/** Takes away what bare desks wrote, so that the register can be verified. */
export const forgetBareDesks = `set session_replication_role = replica;
  delete from history_personal where sequence >= 10000000;
  delete from history where sequence >= 10000000;
  delete from complaint where ordinal >= 10000000;
  delete from complaint_search where ordinal >= 10000000;
  delete from person_key where ordinal >= 10000000;
  delete from counter where series like 'bare %'`

// Far from the numbers of the register.
async function count(client: pg.PoolClient, series: string): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    `insert into counter (series, last) values ($1, 10000000)
     on conflict (series) do update set last = counter.last + 1 returning last`,
    [series],
  )
  return rows[0]?.last ?? 0
}

async function insert(client: pg.PoolClient, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  await client.query(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}
