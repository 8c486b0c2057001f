import { afterEach, describe, expect, it } from 'vitest'
import { eisenhowerBox } from '#shared/complaints/eisenhower'
import { refusalGrounds, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

let register: TestService
afterEach(async () => register.close())

type Changes = Parameters<typeof writtenComplaint>[0]

describe.each(engines)('what happens on a case on %s', (engine) => {
  async function openCase(changes: Changes = {}) {
    register = await openTestService({ engine })
    const { id } = await register.call(
      'intake.record',
      writtenComplaint({ receivedAt: '2026-11-09T09:00', ...changes }),
    )
    return register.call('complaints.get', { id })
  }
  async function seen(id: string) {
    const { version } = await register.call('complaints.get', { id })
    return { id, version }
  }
  const at = (time: string) => `2026-11-10T${time}`

  it('counts exchanges and measures how fast we reply: 20, 3 and 10 minutes make 11', async () => {
    // The complaint itself is the first message: what the case says is what the dashboard counts.
    const { id } = await openCase({ receivedAt: at('10:00') })
    const talk = [
      ['OUT', '10:20'],
      ['IN', '11:00'],
      ['OUT', '11:03'],
      ['IN', '12:00'],
      ['OUT', '12:10'],
    ] as const
    for (const [direction, time] of talk) {
      const exchange = { direction, channel: 'PHONE', text: 'Parlé de la date', at: at(time), minutes: 5 }
      await register.call('complaints.logExchange', { ...(await seen(id)), ...exchange })
    }
    const { events, counts, meanReplyMinutes } = await register.call('complaints.events', { id })
    expect(meanReplyMinutes).toBe(11)
    expect(counts).toMatchObject({ exchanges: 5, minutes: 25, chasers: 0 })
    expect(events.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
  })

  it('takes our first message for the first response, but never an automatic one', async () => {
    const { id } = await openCase()
    const mail = { direction: 'OUT', channel: 'EMAIL', text: 'Bien reçu' } as const
    const first = await register.call('complaints.logExchange', {
      ...(await seen(id)),
      ...mail,
      at: at('09:00'),
      automatic: true,
    })
    expect(first.firstSubstantiveResponseAt).toBeNull()
    const second = await register.call('complaints.logExchange', {
      ...(await seen(id)),
      ...mail,
      at: at('15:00'),
    })
    expect(second.firstSubstantiveResponseAt).toBe('2026-11-10T14:00:00.000Z')
    const { events } = await register.call('complaints.events', { id })
    const event = events.at(-1)?.id ?? ''
    const taken = await register.call('complaints.withdrawEvent', { ...(await seen(id)), event })
    expect(taken.firstSubstantiveResponseAt).toBeNull()
    expect((await register.call('complaints.events', { id })).counts.exchanges).toBe(0)
    expect(await register.refuse('complaints.withdrawEvent', { ...(await seen(id)), event })).toMatchObject({
      issues: [{ code: 'EVENT_WITHDRAWN' }],
    })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('refuses what happened before the reception, or has not happened yet, even when the clock was put back', async () => {
    const { id } = await openCase()
    const exchange = { direction: 'IN', channel: 'PHONE', text: 'Appel' } as const
    const early = await register.refuse('complaints.logExchange', {
      ...(await seen(id)),
      ...exchange,
      at: '2026-11-08T10:00',
    })
    expect(early.issues).toMatchObject([{ path: 'at', code: 'BEFORE_RECEPTION' }])
    const late = await register.refuse('complaints.chase', { ...(await seen(id)), at: '2026-12-24T10:00' })
    expect(late.issues).toMatchObject([{ path: 'at', code: 'IN_THE_FUTURE' }])
    await register.call('complaints.chase', await seen(id))
    register.clock.now = '2026-11-10T09:00:00.000Z'
    await register.call('complaints.chase', await seen(id))
    register.clock.now = '2026-11-01T09:00:00.000Z'
    const back = await register.refuse('complaints.chase', await seen(id))
    expect(back.issues).toMatchObject([{ path: 'at', code: 'BEFORE_RECEPTION' }])
    const { events } = await register.call('complaints.events', { id })
    expect(events.map((event) => [event.rank, event.at.slice(0, 10)])).toEqual([
      [1, '2026-11-16'],
      [2, '2026-11-10'],
    ])
    const { entries } = await register.call('history.list', { entityId: id })
    expect(entries.map(({ action }) => action)).toEqual(['CHASE', 'CHASE', 'CREATE'])
  })

  it('hands a case over with a reason; a transfer counts, a first assignment does not', async () => {
    const { id } = await openCase()
    const reason = 'Congés'
    await register.call('complaints.reassign', { ...(await seen(id)), handledBy: 'Bruno Caër', reason })
    const given = await register.call('complaints.reassign', {
      ...(await seen(id)),
      handledBy: 'Chloé Nédélec',
      reason,
    })
    const again = await register.refuse('complaints.reassign', {
      id,
      version: given.version,
      handledBy: 'Chloé Nédélec',
      reason,
    })
    expect(again.issues).toMatchObject([{ path: 'handledBy', code: 'SAME_HANDLER' }])
    expect((await register.call('complaints.events', { id })).counts.transfers).toBe(1)
    const { entries } = await register.call('history.list', { entityId: id })
    expect(entries[0]).toMatchObject({ action: 'REASSIGN', reason })
    expect(entries[0]?.changes).toContainEqual(expect.objectContaining({ field: 'handledBy' }))
  })

  it('moves the date of the answer beside the commitment, and never beyond the ceiling without saying so', async () => {
    const complaint = await openCase({ receivedAt: '2026-11-14T09:00' })
    const { id, answerDueOn, answerCeilingOn } = complaint
    const move = { reason: 'Le prestataire est absent' }
    const past = await register.refuse('complaints.moveDeadline', {
      ...(await seen(id)),
      ...move,
      answerDueOn: '2026-11-13',
    })
    expect(past.issues).toMatchObject([{ path: 'answerDueOn', code: 'DEADLINE_PAST' }])
    const moved = await register.call('complaints.moveDeadline', {
      ...(await seen(id)),
      ...move,
      answerDueOn: '2026-12-01',
    })
    expect(moved).toMatchObject({
      answerDueOn: '2026-12-01',
      answerCommittedOn: answerDueOn,
      answerCeilingOn,
    })
    const beyond = { ...move, answerDueOn: '2027-03-01' }
    const refused = await register.refuse('complaints.moveDeadline', { ...(await seen(id)), ...beyond })
    expect(refused.issues).toMatchObject([{ code: 'BEYOND_CEILING' }])
    const said = await register.call('complaints.moveDeadline', {
      ...(await seen(id)),
      ...beyond,
      beyondCeiling: true,
    })
    // The shorter governs: the promise is kept, the ceiling stays the due date.
    expect(said).toMatchObject({
      answerMovedTo: '2027-03-01',
      answerDueOn: answerCeilingOn,
      answerCommittedOn: answerDueOn,
    })
    const { counts } = await register.call('complaints.events', { id })
    expect(counts.deadlineChanges).toBe(2)
  })

  it('waits for the customer: the commitment stops, the ceiling goes on', async () => {
    const { id, answerDueOn, answerCeilingOn } = await openCase({ receivedAt: '2026-11-16T08:00' })
    const waiting = await register.call('complaints.pause', { ...(await seen(id)), reason: 'Manque le reçu' })
    expect(waiting.answerDueOn).toBe(answerCeilingOn)
    expect(await register.refuse('complaints.pause', { ...(await seen(id)), reason: 'x' })).toMatchObject({
      issues: [{ code: 'ALREADY_WAITING' }],
    })
    register.clock.now = '2026-11-23T09:00:00.000Z'
    const resumed = await register.call('complaints.resume', await seen(id))
    expect(resumed.answerCeilingOn).toBe(answerCeilingOn)
    expect(resumed.answerDueOn && answerDueOn && resumed.answerDueOn > answerDueOn).toBe(true)
    expect(resumed.pauses).toEqual([{ from: '2026-11-16T09:00:00.000Z', to: '2026-11-23T09:00:00.000Z' }])
    expect(await register.refuse('complaints.resume', await seen(id))).toMatchObject({
      issues: [{ code: 'NOT_WAITING' }],
    })
  })

  it('goes through an appeal and a mediation, within the dates of the law', async () => {
    const { id } = await openCase()
    const tooEarly = await register.refuse('complaints.mediate', {
      ...(await seen(id)),
      step: 'OPEN',
      mediator: 'MTV',
    })
    expect(tooEarly.issues).toMatchObject([{ code: 'MEDIATION_TOO_EARLY' }])
    expect(tooEarly.message).toContain('09/01/2027')
    const answer = { outcome: 'NOT_UPHELD', refusalGrounds, recourseGiven: true } as const
    await register.call('complaints.answer', { ...(await seen(id)), ...answer, answeredAt: at('10:00') })
    const person = 'Mme Salaün, directrice'
    const none = await register.refuse('complaints.appeal', {
      ...(await seen(id)),
      step: 'ANSWER',
      person,
      result: 'REVISED',
    })
    expect(none.issues).toMatchObject([{ code: 'NO_APPEAL' }])
    await register.call('complaints.appeal', { ...(await seen(id)), step: 'ASK', text: 'Conteste la date' })
    await register.call('complaints.appeal', {
      ...(await seen(id)),
      step: 'ANSWER',
      person,
      result: 'CONFIRMED',
    })
    await register.call('complaints.mediate', { ...(await seen(id)), step: 'OPEN', mediator: 'MTV' })
    await register.call('complaints.followUp', await seen(id))
    await register.call('complaints.close', await seen(id))
    const ended = await register.call('complaints.mediate', {
      ...(await seen(id)),
      step: 'END',
      result: 'AGREEMENT',
    })
    expect(ended).toMatchObject({ status: 'CLOSED', mediationEndedAt: '2026-11-16T09:00:00.000Z' })
    const { events, mediation } = await register.call('complaints.events', { id })
    expect(events.map(({ type }) => type)).toEqual([
      'APPEAL',
      'APPEAL_ANSWER',
      'MEDIATION',
      'MEDIATION_RESULT',
    ])
    expect(mediation).toEqual({ from: '2026-11-10', until: '2027-11-09' })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('tells the second of two writers, who loses nothing', async () => {
    const { id, version } = await openCase()
    await register.call('complaints.chase', { id, version })
    const conflict = await register.refuse('complaints.logExchange', {
      id,
      version,
      direction: 'IN',
      channel: 'PHONE',
      text: 'Appel',
    })
    expect(conflict.code).toBe('CONFLICT')
    expect(conflict.message).toContain('Anne Le Goff')
  })

  it('wipes the words of events when a complaint becomes a remark, and keeps the facts', async () => {
    const { id } = await openCase()
    const said = {
      direction: 'IN',
      channel: 'PHONE',
      text: 'Mme Martin rappelle',
      person: 'Mme Martin',
    } as const
    await register.call('complaints.logExchange', { ...(await seen(id)), ...said })
    await register.call('complaints.pause', { ...(await seen(id)), reason: 'Mme Martin cherche son reçu' })
    await register.call('complaints.reclassify', { ...(await seen(id)), reason: 'REFUSES_CONTACT_DETAILS' })
    const { events, counts } = await register.call('complaints.events', { id })
    expect(events).toMatchObject([
      { type: 'EXCHANGE', text: null, person: null },
      { type: 'PAUSE', text: null },
    ])
    expect(counts.exchanges).toBe(1)
    const { entries } = await register.call('history.list', { entityId: id })
    expect(JSON.stringify(entries)).not.toContain('Martin')
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('finds an event that was altered outside the program', async () => {
    const { id } = await openCase()
    await register.call('complaints.chase', await seen(id))
    await register.service.register?.engine.db
      .updateTable('caseEvent')
      .set({ type: 'HOLDING_NOTICE' })
      .execute()
    const { findings } = await register.call('register.verify', {})
    expect(findings).toMatchObject([{ code: 'VERIFY_EVENT', subject: 'R-2026-0001' }])
  })

  it('refuses a compensation above the ceiling of the role, and says who may grant it', async () => {
    const { id } = await openCase()
    const info = await register.call('register.info', {})
    const people = info.state === 'OPEN' ? info.employees : []
    const chief = people.find(({ name }) => name === 'Chloé Nédélec')
    await register.call('employees.update', { id: chief?.id ?? '', version: 1, changes: { role: 'MANAGER' } })
    await register.call('settings.update', {
      compensationCeilings: { FRONT_DESK: 1_000, HANDLER: 5_000, MANAGER: null },
    })
    const grant = async (amount: number, grantedBy: string) => {
      const compensations = [{ type: 'REFUND' as const, amount, grantedBy }]
      return { ...(await seen(id)), changes: { compensations } }
    }
    const refused = await register.refuse('complaints.update', await grant(5_001, 'Bruno Caër'))
    expect(refused.issues).toMatchObject([{ path: 'compensations.0.amount', code: 'COMPENSATION_CEILING' }])
    expect(refused.message).toContain('Chloé Nédélec')
    await register.call('complaints.update', await grant(5_001, 'Chloé Nédélec'))
    await register.call('settings.update', {
      compensationCeilings: { FRONT_DESK: 0, HANDLER: 0, MANAGER: 0 },
    })
    // What was granted under other ceilings stays.
    await register.call('complaints.update', { ...(await seen(id)), changes: { severity: 2 } })
    const ledger = await register.call('compensations.ledger', { from: '2026-01-01', to: '2026-12-31' })
    expect(ledger.total).toEqual({ count: 1, amount: 5_001 })
    expect(ledger.byType).toEqual([{ type: 'REFUND', count: 1, amount: 5_001 }])
    expect(JSON.stringify(ledger)).not.toContain('Œuvrard')
  })

  it('shows cases by status and by what is to be done, each column bounded and counted', async () => {
    const { id } = await openCase({ safety: true })
    for (let n = 0; n < 3; n += 1) await register.call('intake.record', writtenComplaint())
    await register.call('complaints.pause', { ...(await seen(id)), reason: 'Attend' })
    const { columns } = await register.call('complaints.board', { limit: 2 })
    const received = columns.find(({ status }) => status === 'RECEIVED')
    expect(received).toMatchObject({ count: 4 })
    expect(received?.cards).toHaveLength(2)
    const { boxes } = await register.call('complaints.priorities', {})
    expect(boxes.map(({ box }) => box)).toEqual(['DO_NOW', 'PLAN', 'DELEGATE', 'ANSWER_SIMPLY'])
    expect(boxes[0]).toMatchObject({ count: 1, cards: [{ id, sidePaths: ['WAITING_FOR_CUSTOMER'] }] })
    expect(boxes.reduce((sum, { count }) => sum + count, 0)).toBe(4)
  })

  it('puts each open case where the rule puts it', async () => {
    await openCase()
    const assessed = [
      ...[
        {},
        { severity: 3 },
        { impact: 'SEVERAL' as const },
        { urgency: 'HIGH' as const },
        { safety: true },
      ],
      ...[
        { impact: 'ALL' as const, urgency: 'HIGH' as const },
        { severity: 4, urgency: 'LOW' as const },
      ],
      ...[{ receivedAt: '2026-08-03T09:00' }, { receivedAt: '2026-08-03T09:00', severity: 3 }],
    ]
    for (const facts of assessed)
      await register.call('intake.record', writtenComplaint({ receivedAt: '2026-11-16T09:00', ...facts }))
    const { boxes } = await register.call('complaints.priorities', {})
    for (const { box, cards } of boxes) {
      for (const { id } of cards) {
        const found = await register.call('complaints.get', { id })
        expect(eisenhowerBox({ ...found, dueOn: found.answerDueOn }, '2026-11-16')).toBe(box)
      }
    }
    expect(boxes.map(({ count }) => count).filter((count) => count > 0)).toHaveLength(4)
  })
})
