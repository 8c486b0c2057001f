import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeKept } from '#service/complaints/open-cases'
import { placeInDatabase } from '#service/complaints/place-cases'
import { prepareRows } from '#service/prepare-rows'
import { makeContext, requireRegister } from '#service/register-context'
import { listRecurrences } from '#service/vigilance/recurrence-store'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { findRecurrences } from '#shared/remarks/recurrences'
import { anonymousRemark, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { fillAtRandom } from '../indicators/random-register'

const filters: readonly ComplaintFilter[] = [
  {},
  { natures: ['ACCUEIL', 'PRIX'], severities: [1, 2, 3] },
  { unassigned: true, kinds: ['complaint'] },
  { statuses: ['RECEIVED', 'REOPENED'], channels: ['LETTER', 'PHONE'], priorities: ['P1', 'P3'] },
  { thirdParties: ['Hôtel du Quai'], outcomes: ['UPHELD'] },
]

describe.each(engines)('what is kept of open cases and of last remarks on %s', (engine) => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService({ engine, now: '2026-11-16T09:00:00.000Z' })
    await fillAtRandom(test, 5, 60)
  })
  afterAll(() => test.close())

  async function makeNow() {
    const register = requireRegister(test.service)
    return makeContext(test.service, register, register.engine.db)
  }

  async function expectSamePlaces() {
    const context = await makeNow()
    for (const filter of filters) {
      const counted = await placeInDatabase(context, filter, 4)
      const expected = counted.map((one) => ({ ...one, count: Number(one.count) }))
      const kept = await placeKept(context, filter, 4)
      const byBox = (a: { box: string }, b: { box: string }) => (a.box < b.box ? -1 : a.box > b.box ? 1 : 0)
      expect(kept?.toSorted(byBox)).toEqual(expected.toSorted(byBox))
    }
    expect(await placeKept(context, { text: 'hasard' }, 4)).toBe(null)
    const handlers = [context.employees[0]?.id ?? '']
    expect((await placeKept(context, { handlers }, 50))?.length).toBe(
      (await placeInDatabase(context, { handlers }, 50)).length,
    )
  }

  it('stands where the table says, whatever happens to a case', async () => {
    await prepareRows(test.service, 0)
    await expectSamePlaces()
    const { id } = await test.call('intake.record', writtenComplaint())
    const current = async () => ({ id, version: (await test.call('complaints.get', { id })).version })
    const acts: readonly (() => Promise<unknown>)[] = [
      async () => undefined,
      async () => test.call('complaints.update', { ...(await current()), changes: { severity: 4 } }),
      async () => test.call('complaints.update', { ...(await current()), changes: { urgency: 'HIGH' } }),
      async () =>
        test.call('complaints.answer', {
          ...(await current()),
          answeredAt: '2026-11-12T10:00',
          outcome: 'UPHELD',
        }),
      async () =>
        test.call('complaints.followUp', {
          ...(await current()),
          at: '2026-11-13T10:00',
          satisfactionScore: 4,
        }),
      async () => test.call('complaints.close', { ...(await current()) }),
      async () => test.call('complaints.reopen', { ...(await current()), reason: 'Pas réglé.' }),
      async () => {
        const { version, clocks } = await test.call('clocks.get', {})
        const commitment = {
          amount: 3,
          unit: 'CALENDAR_DAYS',
          startsAt: 'RECEPTION',
          moveToWorkedDay: true,
        } as const
        await test.call('clocks.save', {
          version,
          clocks: { ...clocks, answer: { ...clocks.answer, commitment } },
        })
      },
      async () => test.call('complaints.cancel', { ...(await current()), reason: 'Saisie en double.' }),
    ]
    for (const act of acts) {
      await act()
      await expectSamePlaces()
    }
    test.clock.now = '2026-11-25T09:00:00.000Z'
    await expectSamePlaces()
  })

  async function expectSameRecurrences() {
    const context = await makeNow()
    const remarks = await context.db
      .selectFrom('remark')
      .select(['id', 'number', 'topic', 'site', 'receivedOn', 'ordinal'])
      .where('receivedOn', '>', '2025-11-25')
      .where('cancelledAt', 'is', null)
      .where('promotedAt', 'is', null)
      .where('polarity', '<>', 'POSITIVE')
      .orderBy('receivedOn')
      .orderBy('ordinal')
      .execute()
    const decided = await context.db.selectFrom('recurrenceDecision').selectAll().execute()
    const open = remarks.filter(
      ({ topic, site, ordinal }) =>
        !decided.some((one) => one.topic === topic && one.site === site && Number(one.upTo) >= ordinal),
    )
    const { recurrenceCount: count, recurrenceDays: days } = await test.call('vigilance.get', {})
    const expected = findRecurrences(open, { count, days }).map((recurrence) => ({
      ...recurrence,
      remarks: open
        .filter(({ topic, site }) => topic === recurrence.topic && site === recurrence.site)
        .filter(({ receivedOn }) => receivedOn >= recurrence.from && receivedOn <= recurrence.to)
        .map(({ id, number }) => ({ id, number })),
    }))
    const found = await listRecurrences(context)
    expect(found).toEqual(expected)
    return found
  }

  it('tells the same recurrences, whatever happens to a remark', async () => {
    test.clock.now = '2026-11-25T09:00:00.000Z'
    const days = ['2026-11-20', '2026-09-01', '2026-11-02', '2026-10-05', '2026-11-02', '2026-03-01']
    const ids: string[] = []
    for (const [rank, day] of days.entries()) {
      const topic = rank % 3 === 1 ? 'PROPRETE' : 'HORAIRES'
      const remark = anonymousRemark({ receivedAt: `${day}T10:00`, topic, polarity: 'NEGATIVE' })
      ids.push((await test.call('intake.record', remark)).id)
      await expectSameRecurrences()
    }
    const [proposal] = await expectSameRecurrences()
    expect(proposal).toMatchObject({ topic: 'HORAIRES', count: 3 })
    const current = async (rank: number) => {
      const id = ids[rank] ?? ''
      return { id, version: (await test.call('remarks.get', { id })).version }
    }
    const acts: readonly (() => Promise<unknown>)[] = [
      async () => test.call('vigilance.update', { recurrenceCount: 2 }),
      async () => test.call('remarks.update', { ...(await current(1)), changes: { topic: 'HORAIRES' } }),
      async () => test.call('remarks.update', { ...(await current(2)), changes: { polarity: 'POSITIVE' } }),
      async () => test.call('remarks.cancel', { ...(await current(0)), reason: 'Saisie en double.' }),
      async () => test.call('vigilance.update', { recurrenceDays: 400 }),
      async () =>
        test.call('recurrences.dismiss', {
          topic: 'HORAIRES',
          site: proposal?.site ?? '',
          reason: 'Travaux finis',
        }),
    ]
    for (const act of acts) {
      await act()
      await expectSameRecurrences()
    }
  })
})
