import { afterEach, describe, expect, it } from 'vitest'
import { presetClockSettings } from '#shared/calendars/clock-settings'
import { defaultCalendar } from '#shared/calendars/site-calendar'
import { writtenComplaint } from '#test/support/entries'
import { type EngineName, engines, openTestService, type TestService } from '#test/support/open-service'

let opened: TestService | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

async function open(engine: EngineName = 'sqlite') {
  opened = await openTestService({ engine })
  return opened
}

const { timeZone, ...usualDays } = defaultCalendar('Europe/Paris')
const saturdays = {
  ...usualDays,
  weeklyHours: usualDays.weeklyHours.map((hours, day) =>
    day === 5 ? [{ from: '09:00', to: '12:00' }] : hours,
  ),
}
const tenWorkedDays = {
  ...presetClockSettings('TOURIST_OFFICE'),
  answer: {
    commitment: { amount: 10, unit: 'WORKED_DAYS', startsAt: 'RECEPTION', moveToWorkedDay: true },
    ceiling: presetClockSettings('TOURIST_OFFICE').answer.ceiling,
  },
} as const

describe('calendars of sites', () => {
  it('are those of the zone until a site enters its own, which deadlines and counts then honour', async () => {
    const { call } = await open()
    const port = await call('calendars.get', { site: 'Site du Port' })
    expect(port).toMatchObject({ version: 0, calendar: defaultCalendar('Europe/Paris') })
    const saved = await call('calendars.save', { site: port.site, version: 0, days: saturdays })
    expect(saved).toMatchObject({ version: 1, calendar: { timeZone, ...saturdays } })
    const question = { from: '2026-11-19', amount: 2, unit: 'WORKED_DAYS' } as const
    expect(await call('calendars.deadline', { ...question, site: 'Site du Port' })).toEqual({
      due: '2026-11-21',
    })
    expect(await call('calendars.deadline', { ...question, site: 'Site de la Plage' })).toEqual({
      due: '2026-11-23',
    })
    const week = { from: '2026-11-15', to: '2026-11-22', unit: 'WORKED_DAYS' } as const
    expect(await call('calendars.count', week)).toEqual({ count: 6 })
    expect((await call('register.verify', {})).whole).toBe(true)
  })

  it('refuse a save over somebody else’s, and go back to the days of the zone', async () => {
    const { call, refuse } = await open()
    await call('calendars.save', { version: 0, days: saturdays })
    expect((await refuse('calendars.save', { version: 0, days: usualDays })).code).toBe('CONFLICT')
    const back = await call('calendars.save', { version: 1, days: null })
    expect(back).toMatchObject({ version: 0, calendar: defaultCalendar('Europe/Paris') })
    const { entries } = await call('history.list', { entity: 'calendar' })
    expect(entries.map((entry) => entry.changes.map((change) => change.field))).toEqual([
      ['weeklyHours', 'movedDates'],
      ['weeklyHours', 'movedDates'],
    ])
  })

  it('are refused when they make no sense, with the field named', async () => {
    const { refuse } = await open()
    const never = { ...usualDays, weeklyHours: [[], [], [], [], [], [], []] }
    const refused = await refuse('calendars.save', { version: 0, days: never })
    expect(refused.issues?.map((issue) => issue.path)).toEqual(['days.weeklyHours'])
  })

  it('move the due dates of open cases when a closure is entered, never those that are reached', async () => {
    const { call } = await open()
    const clocks = await call('clocks.save', { version: 0, clocks: tenWorkedDays })
    expect(clocks.version).toBe(1)
    const waiting = await call('intake.record', writtenComplaint())
    const answered = await call('intake.record', writtenComplaint())
    const { version } = await call('complaints.get', { id: answered.id })
    await call('complaints.answer', { id: answered.id, version, answeredAt: '2026-11-10T09:00' })
    const days = { ...usualDays, closures: [{ from: '2026-11-16', to: '2026-11-20', label: null }] }
    const preview = await call('calendars.preview', { days })
    expect(preview).toEqual({
      cases: 1,
      dates: 1,
      examples: [{ number: waiting.number, before: '2026-11-24', after: '2026-12-01' }],
    })
    expect((await call('complaints.get', { id: waiting.id })).answerDueOn).toBe('2026-11-24')
    expect((await call('calendars.save', { version: 0, days })).moved).toEqual(preview)
    expect((await call('complaints.get', { id: waiting.id })).answerDueOn).toBe('2026-12-01')
    const done = await call('complaints.get', { id: answered.id })
    expect(done.answerDueOn).toBe('2026-11-24')
    const later = await call('complaints.update', {
      id: done.id,
      version: done.version,
      changes: { place: 'Quai' },
    })
    expect(later.answerDueOn).toBe('2026-11-24')
    expect((await call('register.verify', {})).whole).toBe(true)
  })
})

describe.each(engines)('clocks on %s', (engine) => {
  it('are those of the profile until they are saved, and govern cases from then on', async () => {
    const { call } = await open(engine)
    expect(await call('clocks.get', {})).toEqual({
      version: 0,
      clocks: presetClockSettings('TOURIST_OFFICE'),
    })
    const open_ = await call('intake.record', writtenComplaint())
    expect(await call('complaints.get', { id: open_.id })).toMatchObject({
      answerDueOn: '2026-11-13',
      answerWarningOn: '2026-11-13',
      answerCeilingOn: '2027-01-09',
      acknowledgementDueOn: '2026-11-21',
    })
    const preview = await call('clocks.preview', { clocks: tenWorkedDays })
    expect(preview).toMatchObject({ cases: 1, dates: 1 })
    await call('clocks.save', { version: 0, clocks: tenWorkedDays })
    expect((await call('complaints.get', { id: open_.id })).answerDueOn).toBe('2026-11-24')
    const info = await call('register.info', {})
    expect(info).toMatchObject({ clocks: tenWorkedDays })
    const urgent = await call(
      'intake.record',
      writtenComplaint({ impact: 'ALL', urgency: 'HIGH', submissionId: crypto.randomUUID() }),
    )
    expect((await call('complaints.get', { id: urgent.id })).answerDueOn).toBe('2026-11-10')
  })

  it('of another profile move the dates of open cases, not of those that are answered', async () => {
    const { call } = await open(engine)
    const [open_, answered] = [
      await call('intake.record', writtenComplaint()),
      await call('intake.record', writtenComplaint({ submissionId: crypto.randomUUID() })),
    ]
    await call('complaints.answer', { id: answered.id, version: 1, answerChannel: 'EMAIL' })
    const info = await call('register.info', {})
    const version = info.state === 'OPEN' ? info.settings.version : 0
    await call('settings.applyProfile', { profile: 'TRAINING_ORGANISATION', version })
    expect((await call('complaints.get', { id: open_.id })).answerDueOn).toBe('2026-12-01')
    expect((await call('complaints.get', { id: answered.id })).answerDueOn).toBe('2026-11-13')
    expect((await call('register.verify', {})).findings).toEqual([])
  })

  it('start when the customer wrote, where the delay says so', async () => {
    const { call, refuse } = await open(engine)
    const limit = { amount: 10, unit: 'CALENDAR_DAYS', startsAt: 'SENDING', moveToWorkedDay: false } as const
    await call('clocks.save', {
      version: 0,
      clocks: { ...tenWorkedDays, answer: { commitment: limit, ceiling: null } },
    })
    const { id } = await call('intake.record', writtenComplaint({ sentOn: '2026-11-04' }))
    const { version, answerDueOn } = await call('complaints.get', { id })
    expect(answerDueOn).toBe('2026-11-14')
    const corrected = await call('complaints.update', { id, version, changes: { sentOn: '2026-11-06' } })
    expect(corrected).toMatchObject({ sentOn: '2026-11-06', answerDueOn: '2026-11-16' })
    const late = await refuse('complaints.update', {
      ...{ id, version: corrected.version },
      changes: { sentOn: '2026-11-12' },
    })
    expect(late.issues).toMatchObject([{ path: 'sentOn', code: 'AFTER_RECEPTION' }])
  })

  it('refuse a save over somebody else’s, and a channel that no list has', async () => {
    const { call, refuse } = await open(engine)
    await call('clocks.save', { version: 0, clocks: tenWorkedDays })
    expect((await refuse('clocks.save', { version: 0, clocks: tenWorkedDays })).code).toBe('CONFLICT')
    const clocks = { ...tenWorkedDays, firstResponse: [{ channel: 'PIGEON', minutes: 5 }] }
    expect((await refuse('clocks.save', { version: 1, clocks })).issues?.[0]).toMatchObject({
      path: 'clocks.firstResponse.0.channel',
    })
  })
})

it('a corrected reception moves the dates with it', async () => {
  const { call } = await open()
  const { id } = await call('intake.record', writtenComplaint())
  const { version } = await call('complaints.get', { id })
  const changes = { receivedAt: '2026-11-10T10:30' }
  expect((await call('complaints.update', { id, version, changes })).answerDueOn).toBe('2026-11-16')
})
