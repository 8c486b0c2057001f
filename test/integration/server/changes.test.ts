import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { foldWords } from '#shared/search/search-words'
import { writtenComplaint } from '#test/support/entries'
import { type FaultyLine, openFaultyLine } from '#test/support/postgres/faulty-line'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import { makeDatabase } from '#test/support/postgres/postgres-database'

let database: Awaited<ReturnType<typeof makeDatabase>>
let line: FaultyLine
let port: Workstation
let beach: Workstation

/** Two workstations on one register; the line of the second one can be cut. */
beforeAll(async () => {
  database = await makeDatabase()
  const direct = new URL(database.address)
  line = await openFaultyLine(Number(direct.port))
  port = await openWorkstation(database.address, { makes: true })
  beach = await openWorkstation(database.address.replace(direct.port, String(line.port)))
})
afterAll(async () => {
  await port.close()
  await beach.close()
  await line.close()
  await database.remove()
})
afterEach(() => {
  beach.events.length = 0
})

/** How long the window of the second workstation takes to hear of what the first one does. */
async function measureHearing(change: () => Promise<unknown>): Promise<number> {
  beach.events.length = 0
  await change()
  const start = performance.now()
  await expect
    .poll(() => beach.events.some(({ name }) => name === 'changed-elsewhere'), {
      interval: 10,
      timeout: 5_000,
    })
    .toBe(true)
  return performance.now() - start
}

describe('what one workstation does reaches the others', () => {
  it('within a second, and nobody hears of himself', async () => {
    const record = () => port.call('intake.record', writtenComplaint())
    expect(await measureHearing(record)).toBeLessThan(1_000)
    port.events.length = 0
    await port.call('complaints.list', {})
    await beach.call('complaints.list', {})
    expect(port.events.filter(({ name }) => name === 'changed-elsewhere')).toEqual([])
  })

  it('after the line of the listener was cut as well: what was missed is told when it is back', async () => {
    line.cut()
    expect(await measureHearing(() => port.call('intake.record', writtenComplaint()))).toBeLessThan(4_000)
    await expect.poll(() => listens(), { timeout: 5_000 }).toBe(true)
    expect(await measureHearing(() => port.call('intake.record', writtenComplaint()))).toBeLessThan(1_000)
  })

  it('what is kept in memory is read again when settings, people, lists or sites change', async () => {
    const people = async () => {
      const info = await beach.call('register.info', {})
      return info.state === 'OPEN' ? info.employees.map(({ name }) => name) : []
    }
    expect(await people()).toEqual(['Anne Le Goff', 'Bruno Caër'])
    await port.call('employees.create', { name: 'Chloé Nédélec' })
    await expect.poll(people, { interval: 10, timeout: 1_000 }).toContain('Chloé Nédélec')
    // While nothing is heard, everything is read again for every call.
    line.cut()
    await port.call('employees.create', { name: 'Denis Évenou' })
    expect(await people()).toContain('Denis Évenou')
  })
})

describe('the register is verified', () => {
  it('as it is at one moment, while others go on writing', async () => {
    const entries = []
    for (let more = 0; more < 5; more += 1) entries.push(await port.call('intake.record', writtenComplaint()))
    let isOver = false
    let written = 0
    const writing = (async () => {
      while (!isOver) {
        for (const { id } of entries) {
          const { version } = await port.call('complaints.get', { id })
          await port.call('complaints.update', { id, version, changes: { place: `Quai ${version}` } })
          written += 1
        }
      }
    })()
    try {
      for (let run = 0; run < 3; run += 1) {
        expect(await beach.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
      }
    } finally {
      isOver = true
      await writing
    }
    expect(written).toBeGreaterThan(0)
  })
})

async function listens(): Promise<boolean> {
  const db = port.service.register?.engine.db
  if (!db) throw new Error('closed')
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pg_stat_activity
    where datname = current_database() and query ilike 'listen registre31_reference%'`.execute(db)
  return rows[0]?.count === 2
}

describe('words on PostgreSQL', () => {
  it('are found without accents and ligatures, by their first letters and by their French stems', async () => {
    const texts = [
      'La visite guidée a été annulée.',
      'Un cœur d’enfant, une œuvre dégradée.',
      'Il faut rembourser.',
    ]
    const numbers: string[] = []
    for (const verbatim of texts) {
      numbers.push(
        (
          await port.call(
            'intake.record',
            writtenComplaint({ verbatim, complainant: { name: 'Zoé Roy', email: 'zoe@example.fr' } }),
          )
        ).number,
      )
    }
    const [cancelled, heart, refund] = numbers
    const find = async (text: string) =>
      (await port.call('search.find', { text })).complaints
        .map(({ number }) => number)
        .filter((n) => numbers.includes(n))
    for (const text of ['annulée', 'annuler', 'ANNULATION', 'annule', 'annulés', 'visites annulées', 'annul'])
      expect(await find(text), text).toEqual([cancelled])
    for (const text of ['coeur', 'cœurs', 'ŒUVRE', 'oeuv', 'dégrader'])
      expect(await find(text), text).toEqual([heart])
    for (const text of ['remboursement', 'remboursé', 'remb'])
      expect(await find(text), text).toEqual([refund])
    for (const text of ['annuaire', 'bourse', 'cou']) expect(await find(text), text).toEqual([])
    expect(await find('zoe')).toHaveLength(3)
    // The list and imports go by the same words.
    const { rows } = await port.call('complaints.list', { filter: { text: 'remboursements' } })
    expect(rows.map(({ number }) => number)).toEqual([refund])
  })

  it('are found through the index', async () => {
    const engine = port.service.register?.engine
    if (!engine) throw new Error('closed')
    const plan = await engine.db.transaction().execute(async (db) => {
      await sql`set local enable_seqscan = off`.execute(db)
      const query = db
        .selectFrom('complaint')
        .select('id')
        .where(engine.matchesWords('complaint', foldWords('visite annulée')))
      return query.explain<{ queryPlan: string }>()
    })
    expect(JSON.stringify(plan)).toContain('Bitmap Index Scan on complaint_search_words')
  })
})
