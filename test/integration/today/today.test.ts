import { afterEach, describe, expect, it } from 'vitest'
import type { TodaySectionName } from '#shared/today/today-api'
import { anonymousRemark, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

let opened: TestService | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

// A tourist office answers within three jours ouvrables and may take two months at most.
describe.each(engines)('what is to be done today, on %s', (engine) => {
  async function open(now: string) {
    opened = await openTestService({ engine, now })
    return opened
  }
  async function record(changes: Parameters<typeof writtenComplaint>[0] = {}) {
    if (!opened) throw new Error('closed')
    const { id } = await opened.call(
      'intake.record',
      writtenComplaint({ submissionId: crypto.randomUUID(), ...changes }),
    )
    return opened.call('complaints.get', { id })
  }
  async function read(scope: 'TEAM' | 'MINE' = 'TEAM') {
    if (!opened) throw new Error('closed')
    const list = await opened.call('today.list', { scope })
    const rows = (name: TodaySectionName) =>
      list.sections
        .find((section) => section.name === name)
        ?.rows.map((row) => [row.number, row.task, row.dueOn])
    return { list, rows, names: list.sections.map(({ name, team, mine }) => [name, team, mine]) }
  }

  it('is nothing in a new register', async () => {
    const { call } = await open('2026-11-16T09:00:00.000Z')
    expect(await call('today.list', {})).toEqual({
      today: '2026-11-16',
      total: { team: 0, mine: 0 },
      unassigned: 0,
      sections: [],
    })
    expect(await call('today.count', {})).toEqual({ team: 0, mine: 0 })
  })

  it('tells the overdue from what is due today, what comes soon and what is beyond the ceiling', async () => {
    const { call, clock } = await open('2026-11-20T09:00:00.000Z')
    const beyond = await record({ receivedAt: '2026-09-14T10:00' })
    const overdue = await record({ receivedAt: '2026-11-13T10:00', handledBy: 'Bruno Caër' })
    const dueToday = await record({ receivedAt: '2026-11-17T10:00' })
    const ahead = await record({ receivedAt: '2026-11-19T10:00' })
    const { rows, names } = await read()
    expect(names).toEqual([
      ['ceilingPassed', 1, 0],
      ['overdue', 1, 0],
      ['dueToday', 1, 0],
    ])
    // Ten jours ouvrables to acknowledge, from Monday 14 September: Friday 25.
    expect(rows('ceilingPassed')).toEqual([[beyond.number, 'ACKNOWLEDGE', '2026-09-25']])
    expect(rows('overdue')).toEqual([[overdue.number, 'ANSWER', '2026-11-17']])
    expect(rows('dueToday')).toEqual([[dueToday.number, 'ANSWER', '2026-11-20']])
    const { clocks } = await call('clocks.get', {})
    await call('clocks.save', { version: 0, clocks: { ...clocks, warningShare: 50 } })
    clock.now = '2026-11-21T18:00:00.000Z'
    expect((await read()).rows('warning')).toEqual([[ahead.number, 'ANSWER', '2026-11-23']])
  })

  it('is late at the hour where a delay is in hours: here, in the lists and in the figures', async () => {
    const { call, clock } = await open('2026-11-18T08:00:00.000Z')
    const { clocks } = await call('clocks.get', {})
    const hours = { amount: 3, unit: 'WORKED_HOURS', startsAt: 'RECEPTION', moveToWorkedDay: false } as const
    const clockOfHours = { commitment: hours, ceiling: null }
    await call('clocks.save', {
      version: 0,
      clocks: { ...clocks, acknowledgement: clockOfHours, answer: clockOfHours },
    })
    const { id, version, number, answerDueOn, answerDueAt } = await record({ receivedAt: '2026-11-18T09:00' })
    expect(answerDueOn).toBe('2026-11-18')
    expect(answerDueAt).not.toBeNull()
    const at = (minutes: number) => new Date(Date.parse(answerDueAt ?? '') + minutes * 60_000).toISOString()
    const overdue = { filter: { dueBefore: '2026-11-18' } }
    const figures = () => call('indicators.get', { from: '2026-11-01', to: '2026-11-30' })
    const late = { withinCommitment: { n: 1, value: 0 }, acknowledgedInTime: { n: 1, value: 0 } }
    clock.now = at(-5)
    expect((await read()).names).toEqual([['dueToday', 1, 0]])
    expect((await call('complaints.count', overdue)).count).toBe(0)
    expect(await figures()).toMatchObject({ withinCommitment: { n: 0 }, acknowledgedInTime: { n: 0 } })
    clock.now = at(5)
    expect((await read()).names).toEqual([['overdue', 1, 0]])
    expect((await read()).list.sections[0]?.rows[0]).toMatchObject({ number, dueAt: answerDueAt })
    expect((await call('complaints.count', overdue)).count).toBe(1)
    expect(await figures()).toMatchObject(late)
    await call('complaints.answer', { id, version, answerChannel: 'EMAIL' })
    expect(await figures()).toMatchObject(late)
    expect((await call('register.verify', {})).findings).toEqual([])
  })

  it('counts one’s own beside the team’s, and what nobody handles', async () => {
    const { call } = await open('2026-11-20T09:00:00.000Z')
    await record({ receivedAt: '2026-11-13T10:00', handledBy: 'Bruno Caër' })
    await record({ receivedAt: '2026-11-13T11:00', handledBy: 'Anne Le Goff' })
    await record({ receivedAt: '2026-11-13T12:00' })
    expect((await read('MINE')).list).toMatchObject({ total: { team: 3, mine: 0 }, sections: [{ rows: [] }] })
    await call('session.choose', { employee: 'Bruno Caër' })
    const { list } = await read('MINE')
    expect(list).toMatchObject({ total: { team: 3, mine: 1 }, unassigned: 1 })
    expect(list.sections.map((section) => section.rows.length)).toEqual([1])
    expect(await call('today.count', {})).toEqual({ team: 3, mine: 1 })
  })

  it('follows a case from its answer to its closing', async () => {
    const { call, clock } = await open('2026-11-20T09:00:00.000Z')
    const received = await record({ receivedAt: '2026-11-13T10:00' })
    const { id } = received
    const promise = { description: 'Un nouveau plan, posté', immediate: false, promisedFor: '2026-11-24' }
    let { version } = await call('complaints.answer', {
      id,
      version: received.version,
      answeredAt: '2026-11-16T10:00',
      outcome: 'UPHELD',
    })
    ;({ version } = await call('complaints.update', { id, version, changes: { agreedSolutions: [promise] } }))
    expect((await read()).rows('solutions')).toEqual([[received.number, 'DO_SOLUTION', '2026-11-24']])
    expect((await read()).names).toHaveLength(1)
    const kept = { ...promise, doneAt: '2026-11-20' }
    ;({ version } = await call('complaints.update', { id, version, changes: { agreedSolutions: [kept] } }))
    expect((await read()).rows('followUps')).toEqual([[received.number, 'FOLLOW_UP', null]])
    const later = { followUpDueAt: '2026-11-25' }
    ;({ version } = await call('complaints.update', { id, version, changes: later }))
    expect((await read()).names).toEqual([])
    clock.now = '2026-11-25T09:00:00.000Z'
    expect((await read()).rows('followUps')).toEqual([[received.number, 'FOLLOW_UP', '2026-11-25']])
    const followed = { at: '2026-11-25T09:30', satisfied: false, satisfactionScore: 2 }
    ;({ version } = await call('complaints.followUp', { id, version, ...followed }))
    expect((await read()).names).toEqual([
      ['lowScores', 1, 0],
      ['toClose', 1, 0],
    ])
    clock.now = '2026-11-26T09:00:00.000Z'
    const closed = await call('complaints.close', { id, version })
    expect((await read()).names).toEqual([])
    await call('complaints.reopen', { id, version: closed.version, reason: 'Le plan n’est pas arrivé.' })
    expect((await read()).rows('reopened')).toEqual([[received.number, 'ANSWER_AGAIN', null]])
    expect((await call('register.verify', {})).whole).toBe(true)
  })

  it('waits for the written form of an oral complaint, then proposes its downgrade', async () => {
    const { call, clock } = await open('2026-11-20T09:00:00.000Z')
    const oral = await record({ receivedAt: '2026-11-13T10:00', channel: 'PHONE', writtenForm: false })
    expect((await read()).rows('writtenForms')).toEqual([[oral.number, 'FORMALISE', '2026-11-28']])
    clock.now = '2026-11-29T09:00:00.000Z'
    expect((await read()).rows('writtenForms')).toEqual([[oral.number, 'PROPOSE_DOWNGRADE', '2026-11-28']])
    const { version, clocks } = await call('clocks.get', {})
    await call('clocks.save', { version, clocks: { ...clocks, writtenFormDays: 30 } })
    expect((await read()).rows('writtenForms')).toEqual([[oral.number, 'FORMALISE', '2026-12-13']])
    expect((await read()).names).toHaveLength(1)
  })

  it('waits as long for the form of a complaint that was a remark, from the day it became one', async () => {
    const { call } = await open('2026-11-20T09:00:00.000Z')
    const remark = await call('intake.record', anonymousRemark({ receivedAt: '2026-09-01T10:00' }))
    const { complaint } = await call('remarks.promote', {
      id: remark.id,
      version: 1,
      complainant: { name: 'Jeanne Œuvrard', phone: '01 99 00 12 34' },
      writtenForm: false,
    })
    expect((await read()).rows('writtenForms')).toEqual([[complaint.number, 'FORMALISE', '2026-12-05']])
  })

  it('reads the day of each site on its own calendar', async () => {
    const { call } = await open('2026-11-20T22:30:00.000Z')
    const site = await call('sites.create', { name: 'Saint-Denis', timeZone: 'Indian/Reunion' })
    // At Saint-Denis it is Saturday already: the answer due on Friday is late there, and due today in Paris.
    await record({ receivedAt: '2026-11-17T10:00', site: site.id })
    await record({ receivedAt: '2026-11-17T10:00' })
    expect((await read()).names).toEqual([
      ['overdue', 1, 0],
      ['dueToday', 1, 0],
    ])
  })
})
