import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresEngine } from '#service/database/postgres-engine'
import { connectToServer } from '#service/database/postgres-server'
import { attachEngine } from '#service/register/open-register'
import { parseServerAddress } from '#shared/server/server-address'
import { writtenComplaint } from '#test/support/entries'
import { type FaultyLine, openFaultyLine } from '#test/support/postgres/faulty-line'
import { openWorkstation, type Workstation } from '#test/support/postgres/open-workstation'
import { makeDatabase } from '#test/support/postgres/postgres-database'

let database: Awaited<ReturnType<typeof makeDatabase>>
let line: FaultyLine
let spare: FaultyLine
let office: Workstation
let witness: Workstation

beforeAll(async () => {
  database = await makeDatabase()
  const port = Number(new URL(database.address).port)
  line = await openFaultyLine(port)
  spare = await openFaultyLine(port)
  witness = await openWorkstation(database.address, { makes: true })
  const hosts = `127.0.0.1:${line.port},127.0.0.1:${spare.port}`
  office = await openWorkstation(`postgres://postgres@${hosts}/${database.name}?sslmode=disable`)
})
afterAll(async () => {
  await office.close()
  await witness.close()
  await line.close()
  await spare.close()
  await database.remove()
})
afterEach(() => {
  line.cutsAt = null
  spare.cutsAt = null
  line.isRefusing = false
  line.isSilent = false
  line.delayMs = 0
})

/** Cuts the line once, at a message that holds these words. */
function cutOnce(words: string, place: 'BEFORE' | 'AFTER', times = 1): () => number {
  let cuts = 0
  line.cutsAt = spare.cutsAt = (sent) => {
    if (!sent.includes(words) || cuts >= times) return null
    cuts += 1
    return place
  }
  return () => cuts
}

const entry = (name: string) => writtenComplaint({ complainant: { name, email: 'x@example.fr' } })

async function countOf(name: string): Promise<number> {
  return (await witness.call('complaints.list', { filter: { text: name } })).rows.length
}

describe('a line that breaks while something is saved', () => {
  it('before the commit: nothing was saved, it is tried again by itself, and is there once', async () => {
    for (const words of ['insert into "complaint"', 'insert into "history"', 'begin;']) {
      const name = `Avant ${words.replaceAll(/\W/g, '')}`
      const cuts = cutOnce(words, 'BEFORE')
      await office.call('intake.record', entry(name))
      expect(cuts()).toBe(1)
      expect(await countOf(name)).toBe(1)
    }
  })

  it('again and again: it says that nothing was saved, and nothing was', async () => {
    cutOnce('insert into "history"', 'BEFORE', 50)
    expect(await office.refuse('intake.record', entry('Jamais'))).toMatchObject({ code: 'SERVER_LOST' })
    line.cutsAt = spare.cutsAt = null
    expect(await countOf('Jamais')).toBe(0)
  })

  it('while the commit is on its way: looked up, saved once and answered as saved, whether the server got it or not', async () => {
    for (const place of ['BEFORE', 'AFTER'] as const) {
      const cuts = cutOnce('; commit', place)
      const { number } = await office.call('intake.record', entry(`Pendant ${place}`))
      expect(cuts()).toBe(1)
      const found = await witness.call('complaints.list', { filter: { text: `Pendant ${place}` } })
      expect(found.rows.map((row) => row.number)).toEqual([number])
    }
    expect(await witness.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
  })

  it('and nobody can be asked: it says so; the same words again are answered by what came of them', async () => {
    let isCut = false
    line.cutsAt = spare.cutsAt = (sent) => {
      if (isCut) return 'BEFORE'
      isCut = sent.includes('; commit')
      return isCut ? 'AFTER' : null
    }
    const given = entry('Inconnu')
    // The same program, but less patient: nobody is asked for long.
    const { address } = parseServerAddress(office.service.path)
    const hasty = await openWorkstation('/nowhere/registre.r31')
    await attachEngine(
      hasty.service,
      openPostgresEngine(connectToServer(address, { password: null, authority: null }, 100)),
    )
    const refused = await hasty.refuse('intake.record', given)
    expect(refused.code).toBe('OUTCOME_UNKNOWN')
    expect(await hasty.refuse('intake.record', given)).toEqual(refused)
    line.cutsAt = spare.cutsAt = null
    const { number } = await hasty.call('intake.record', given)
    await hasty.close()
    const found = await witness.call('complaints.list', { filter: { text: 'Inconnu' } })
    expect(found.rows.map((row) => row.number)).toEqual([number])
  })

  it('a change of a case is made once, and what others read meanwhile stays whole', async () => {
    const { id } = await office.call('intake.record', entry('Modifiée'))
    cutOnce('; commit', 'AFTER')
    expect(
      await office.call('complaints.update', { id, version: 1, changes: { place: 'Au port' } }),
    ).toMatchObject({
      version: 2,
    })
    expect(await witness.call('complaints.get', { id })).toMatchObject({ version: 2, place: 'Au port' })
  })
})

describe('a line that falls silent', () => {
  it('is found out by asking on another one, and the statement ends', async () => {
    const { address } = parseServerAddress(office.service.path)
    const engine = openPostgresEngine(
      connectToServer({ ...address, hosts: [address.hosts[0]] }, { password: null, authority: null }, 0, 100),
    )
    const ask = () => engine.db.selectFrom('setting').select('name').execute()
    expect(await ask()).not.toEqual([])
    line.isSilent = true
    const start = performance.now()
    await expect(ask()).rejects.toSatisfy((error) => engine.isLineCut(error))
    expect(performance.now() - start).toBeLessThan(3_000)
    line.isSilent = false
    expect(await ask()).not.toEqual([])
    await engine.close()
  })
})

describe('another host of the address', () => {
  it('takes over when the first one refuses, without anybody noticing', async () => {
    line.isRefusing = true
    line.cut()
    const { number } = await office.call('intake.record', entry('Relais'))
    expect(number).toMatch(/^R-2026-/)
    expect(await countOf('Relais')).toBe(1)
  })

  it('a host that is not there at the start is passed over', async () => {
    const two = `postgres://postgres@127.0.0.1:1,127.0.0.1:${spare.port}/${database.name}?sslmode=disable`
    const other = await openWorkstation(two)
    expect(other.service.failure).toBeNull()
    await other.close()
  })
})

describe('a slow line', () => {
  // Trips to the server and back: 200 ms each way make 0.4 s of one. Where calls ask for several things at once, an
  // answer that comes early on a busy machine makes one trip look like two.
  const ceilings = { intake: 4, update: 4, list: 1, count: 1, case: 2, search: 8, today: 8, figures: 14 }

  it('asks so seldom that work goes on', async () => {
    const slow = await openFaultyLine(Number(new URL(database.address).port))
    const desk = await openWorkstation(
      `postgres://postgres@127.0.0.1:${slow.port}/${database.name}?sslmode=disable`,
    )
    const counted: Record<string, number> = {}
    async function count<T>(name: keyof typeof ceilings, run: () => Promise<T>): Promise<T> {
      // The second time the connections are there, as they are at work.
      await run()
      slow.delayMs = 10
      slow.trips = 0
      const value = await run()
      counted[name] = slow.trips
      slow.delayMs = 0
      await wait(30)
      return value
    }
    const { id } = await count('intake', () =>
      desk.call('intake.record', { ...entry('Loin'), submissionId: crypto.randomUUID() }),
    )
    await count('list', () => desk.call('complaints.list', {}))
    await count('count', () => desk.call('complaints.count', {}))
    await count('case', () => desk.call('complaints.get', { id }))
    await count('search', () => desk.call('search.find', { text: 'porte close' }))
    await count('today', () => desk.call('today.list', {}))
    const period = { from: '2026-01-01', to: '2026-11-16' }
    await count('figures', () => desk.call('indicators.get', period))
    let version = 1
    await count('update', async () => {
      const changes = { place: `Quai ${version}` }
      version = (await desk.call('complaints.update', { id, version, changes })).version
    })
    await desk.close()
    await slow.close()
    for (const [name, ceiling] of Object.entries(ceilings)) {
      expect(counted[name], name).toBeLessThanOrEqual(ceiling)
    }
  })
})
