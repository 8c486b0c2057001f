import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { dispatch } from '#service/dispatch'
import { writtenComplaint } from '#test/support/entries'
import type { Workstation } from './open-workstation'

/** What was acknowledged: who asked for it, and the number that was answered. */
interface Acknowledged {
  readonly length: number
  /** Everything acknowledged is in the register once under its number, and nothing twice. */
  expectThereOnce(desk: Workstation | undefined): Promise<void>
}

/**
 * All desks record one entry after the other, and try again with the same words as people do, until `story` is over.
 * It gets a function that waits until so many entries were acknowledged.
 */
export async function keepRecording(
  desks: readonly Workstation[],
  story: (recorded: (count: number) => Promise<void>) => Promise<void>,
): Promise<Acknowledged> {
  const numberOf = new Map<string, string>()
  let isOver = false
  async function work({ service }: Workstation, desk: number): Promise<void> {
    for (let turn = 1; !isOver; turn += 1) {
      const name = `Essai ${desk}x${turn}y${crypto.randomUUID().slice(0, 8)}`
      const given = writtenComplaint({ complainant: { name, email: 'x@example.fr' } })
      while (!numberOf.has(name)) {
        const result = await dispatch(service, 'intake.record', given)
        if ('value' in result) numberOf.set(name, result.value.number)
        else if (!/^SERVER_|^OUTCOME_UNKNOWN$|^REGISTER_LOCKED$|^READ_ONLY$/.test(result.error.code))
          throw new Error(JSON.stringify(result.error))
        else if (isOver) break
      }
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
  return {
    length: numberOf.size,
    async expectThereOnce(desk) {
      const db = desk?.service.register?.engine.db
      if (!db) throw new Error('closed')
      const rows = await db.selectFrom('complaint').select(['number', 'complainantName as name']).execute()
      const timesOf = new Map<string, number>()
      for (const { name } of rows) timesOf.set(name ?? '', (timesOf.get(name ?? '') ?? 0) + 1)
      expect([...timesOf].filter(([, times]) => times > 1)).toEqual([])
      const there = new Map(rows.map(({ name, number }) => [name, number]))
      expect([...numberOf].filter(([name, number]) => there.get(name) !== number)).toEqual([])
      expect(await desk?.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    },
  }
}
