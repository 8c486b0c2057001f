import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#service/context'
import { appendHistory } from '#service/history/history-store'
import { readTallies } from '#service/indicators/indicator-handlers'
import { askNow } from '#service/indicators/indicator-question'
import { prepareMonths } from '#service/indicators/prepare-months'
import { makeContext, requireRegister } from '#service/register-context'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { countBothWays } from './count-both-ways'
import { fillAtRandom } from './random-register'

const period = { from: '2025-06-01', to: '2026-11-16' }
const today = '2026-11-16'

describe.each(engines)('the months of the indicators kept on %s', (engine) => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService({ engine, now: `${today}T09:00:00.000Z` })
    await fillAtRandom(test, 3, 60)
  })
  afterAll(() => test.close())

  it('follow whatever happens to a case, in the months where it was and where it is', async () => {
    const { id } = await test.call('intake.record', writtenComplaint({ receivedAt: '2026-02-28T10:00' }))
    await prepareMonths(test.service, 0)
    await expectSame()
    const acts: readonly (() => Promise<unknown>)[] = [
      async () =>
        test.call('complaints.update', { ...(await current()), changes: { nature: 'PRIX', severity: 4 } }),
      async () =>
        test.call('complaints.update', { ...(await current()), changes: { receivedAt: '2026-01-01T00:10' } }),
      async () =>
        test.call('complaints.update', { ...(await current()), changes: { site: 'Site de la Plage' } }),
      async () =>
        test.call('complaints.acknowledge', { ...(await current()), acknowledgedAt: '2026-03-02T10:00' }),
      async () =>
        test.call('complaints.answer', {
          ...(await current()),
          answeredAt: '2026-04-30T10:00',
          outcome: 'UPHELD',
        }),
      async () =>
        test.call('complaints.update', {
          ...(await current()),
          changes: { compensations: [{ type: 'VOUCHER', amount: 1_500 }] },
        }),
      async () =>
        test.call('complaints.followUp', {
          ...(await current()),
          at: '2026-05-02T10:00',
          satisfactionScore: 4,
        }),
      async () => test.call('complaints.close', { ...(await current()), closedAt: '2026-05-31T23:30' }),
      async () => test.call('complaints.reopen', { ...(await current()), reason: 'Pas réglé.' }),
      async () => test.call('complaints.close', { ...(await current()) }),
      async () => test.call('complaints.cancel', { ...(await current()), reason: 'Saisie en double.' }),
      () => test.call('intake.record', writtenComplaint({ receivedAt: '2026-02-01T00:10' })),
      () => test.call('intake.record', { ...writtenComplaint(), complainant: null }),
    ]
    for (const act of acts) {
      await act()
      await expectSame()
    }

    async function current() {
      const { version } = await test.call('complaints.get', { id })
      return { id, version }
    }
  })

  it('forget what was written down and undone', async () => {
    const register = requireRegister(test.service)
    const ask = async (db: Db) => {
      const context = await makeContext(test.service, register, db)
      const question = askNow(context, { period, sites: [], natures: [] })
      return { context, byNature: (await readTallies(context, question)).tallies.received.byNature }
    }
    const before = await ask(register.engine.db)
    const undone = register.engine.db.transaction().execute(async (trx) => {
      const { context } = await ask(trx)
      const row = await trx.selectFrom('complaint').select('id').limit(1).executeTakeFirstOrThrow()
      await trx.updateTable('complaint').set({ nature: 'AUTRE' }).where('id', '=', row.id).execute()
      const draft = { entity: 'complaint', entityId: row.id, action: 'UPDATE', facts: [] } as const
      await appendHistory(context, draft)
      expect((await ask(trx)).byNature).not.toEqual(before.byNature)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect((await ask(register.engine.db)).byNature).toEqual(before.byNature)
    await test.call('intake.record', writtenComplaint())
    await expectSame()
  })

  async function expectSame() {
    const { database, memory } = await countBothWays(test, period)
    expect(database).toEqual(memory)
    expect(database.received.n).toBeGreaterThan(30)
  }
})
