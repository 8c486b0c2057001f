import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { dispatch } from '#service/dispatch'
import { writtenComplaint } from '#test/support/entries'
import type { Workstation } from './open-workstation'

/** What was acknowledged while desks worked. */
interface Acknowledged {
  readonly entries: number
  readonly changes: number
  /**
   * Every entry that was acknowledged is in the register once under its number, every change once in the history of its
   * case, which made one version more.
   */
  expectThereOnce(desk: Workstation | undefined): Promise<void>
}

interface Work {
  /** What each desk asks between two things it writes. */
  readonly reads?: readonly (readonly [channel: string, input: object])[]
  readonly pauseMs?: number
}

/** A line that broke, or a server that starts again: people try again with the same words. */
const passing = /^SERVER_|^OUTCOME_UNKNOWN$|^REGISTER_LOCKED$|^READ_ONLY$/

/**
 * All desks record entries, change those of each other and read, until `story` is over. It gets a function that waits
 * until so many entries were acknowledged.
 */
export async function keepWorking(
  desks: readonly Workstation[],
  story: (recorded: (count: number) => Promise<void>) => Promise<void>,
  { reads = [], pauseMs = 0 }: Work = {},
): Promise<Acknowledged> {
  const numberOf = new Map<string, string>()
  const ids: string[] = []
  const changes: { readonly id: string; readonly version: number; readonly place: string }[] = []
  let isOver = false

  /** The answer, in the end; null when it was refused for good, or when it is over. */
  async function ask({ service }: Workstation, channel: string, input: object): Promise<unknown> {
    for (;;) {
      const result = await dispatch(service, channel, input)
      if ('value' in result) return result.value
      if (result.error.code === 'CONFLICT') return null
      if (!passing.test(result.error.code)) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
      if (isOver) return null
    }
  }

  async function record(desk: Workstation, name: string): Promise<void> {
    const given = writtenComplaint({ complainant: { name, email: 'x@example.fr' } })
    const recorded = await ask(desk, 'intake.record', given)
    if (!isRecorded(recorded)) return
    numberOf.set(name, recorded.number)
    ids.push(recorded.id)
  }

  async function change(desk: Workstation, id: string): Promise<void> {
    const seen = await ask(desk, 'complaints.get', { id })
    const place = `Lieu ${crypto.randomUUID()}`
    if (!isVersion(seen)) return
    const { version } = seen
    const changed = await ask(desk, 'complaints.update', { id, version, changes: { place } })
    if (isVersion(changed)) changes.push({ id, version: changed.version, place })
  }

  async function work(desk: Workstation, rank: number): Promise<void> {
    for (let turn = 1; !isOver; turn += 1) {
      await record(desk, `Essai ${rank}x${turn}y${crypto.randomUUID().slice(0, 8)}`)
      const id = ids[(turn * 31 + rank) % Math.max(1, ids.length)]
      if (id) await change(desk, id)
      const [channel, input] = reads[(turn + rank) % Math.max(1, reads.length)] ?? []
      if (channel && input) await ask(desk, channel, input)
      if (pauseMs > 0) await wait(pauseMs * (0.5 + Math.random()))
    }
  }

  const working = Promise.all(desks.map(work))
  try {
    await Promise.race([
      working,
      story(async (count) => {
        while (numberOf.size < count) await wait(10)
      }),
    ])
  } finally {
    isOver = true
    await working
  }

  async function expectEntries(desk: Workstation): Promise<void> {
    const db = desk.service.register?.engine.db
    if (!db) throw new Error('closed')
    const rows = await db
      .selectFrom('complaint')
      .select(['number', 'complainantName as name'])
      .where('complainantName', 'like', 'Essai %')
      .execute()
    const timesOf = new Map<string, number>()
    for (const { name } of rows) timesOf.set(name ?? '', (timesOf.get(name ?? '') ?? 0) + 1)
    expect([...timesOf].filter(([, times]) => times > 1)).toEqual([])
    const there = new Map(rows.map(({ name, number }) => [name, number]))
    expect([...numberOf].filter(([name, number]) => there.get(name) !== number)).toEqual([])
  }

  async function expectChanges(desk: Workstation): Promise<void> {
    for (const id of new Set(changes.map((one) => one.id))) {
      const own = changes.filter((one) => one.id === id)
      const { entries } = await desk.call('history.list', { entity: 'complaint', entityId: id, limit: 500 })
      const places = entries.flatMap(({ action, changes: fields }) =>
        action === 'UPDATE' ? fields.filter(({ field }) => field === 'place').map(({ after }) => after) : [],
      )
      expect(new Set(places).size).toBe(places.length)
      expect(own.filter(({ place }) => !places.includes(place))).toEqual([])
      // Each made the version that it was told, and nobody wrote over anybody.
      expect(new Set(own.map(({ version }) => version)).size).toBe(own.length)
      expect((await desk.call('complaints.get', { id })).version).toBe(places.length + 1)
    }
  }

  return {
    entries: numberOf.size,
    changes: changes.length,
    async expectThereOnce(desk) {
      if (!desk) throw new Error('no desk')
      await expectEntries(desk)
      await expectChanges(desk)
    },
  }
}

function isRecorded(value: unknown): value is { readonly id: string; readonly number: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'number' in value
}

function isVersion(value: unknown): value is { readonly version: number } {
  return typeof value === 'object' && value !== null && 'version' in value
}
