import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isWorkedDay } from '#shared/calendars/calendar-days'
import {
  type ClockSettings,
  clockSettingsSchema,
  presetClockSettings,
} from '#shared/calendars/clock-settings'
import { complaintDeadlines } from '#shared/calendars/complaint-deadlines'
import { profiles } from '#shared/settings/profile'
import { instantOfEpoch, parseInstant } from '#shared/time/local-date'
import { anyCalendar, mondayToFriday } from './calendar-arbitraries'

const paris = (text: string) => parseInstant(text, 'Europe/Paris') ?? ''
const workedDays = (amount: number): ClockSettings => ({
  ...presetClockSettings('GENERIC'),
  answer: {
    commitment: { amount, unit: 'WORKED_DAYS', startsAt: 'RECEPTION', moveToWorkedDay: true },
    ceiling: { amount: 2, unit: 'MONTHS', startsAt: 'SENDING', moveToWorkedDay: false },
  },
})
const facts = {
  clocks: workedDays(30),
  calendar: mondayToFriday,
  clockStartedAt: paris('2025-06-07T10:00'),
  priority: null,
} as const

describe('the dates of a complaint', () => {
  it('received on Saturday 7 June 2025: thirty jours ouvrés end on 22 July', () => {
    expect(complaintDeadlines(facts)).toMatchObject({
      answerDueOn: '2025-07-22',
      answerCeilingOn: '2025-08-07',
      acknowledgementDueOn: '2025-06-20',
      acknowledgementCeilingOn: '2025-06-20',
    })
  })

  it('received on Christmas Eve: one jour ouvré ends on Boxing Day', () => {
    const christmas = { ...facts, clocks: workedDays(1), clockStartedAt: paris('2025-12-24T16:00') }
    expect(complaintDeadlines(christmas).answerDueOn).toBe('2025-12-26')
  })

  it('are announced when their share of the time has passed', () => {
    const share = (warningShare: number) =>
      complaintDeadlines({ ...facts, clocks: { ...facts.clocks, warningShare } }).answerWarningOn
    expect(share(80)).toBe('2025-07-13')
    expect(share(50)).toBe('2025-06-30')
  })

  it('start at the sending where it is known and the limit says so', () => {
    expect(complaintDeadlines({ ...facts, sentOn: '2025-06-02' })).toMatchObject({
      answerDueOn: '2025-07-22',
      answerCeilingOn: '2025-08-02',
      acknowledgementDueOn: '2025-06-14',
    })
  })

  it('give way to a date agreed for the case, which never goes beyond the ceiling', () => {
    const own = (ownAnswerDueOn: string) => complaintDeadlines({ ...facts, ownAnswerDueOn }).answerDueOn
    expect(own('2025-07-30')).toBe('2025-07-30')
    expect(own('2025-06-20')).toBe('2025-06-20')
    expect(own('2025-09-30')).toBe('2025-08-07')
  })

  it('are put off by a wait for the customer, but for the ceiling, which alone is left while it lasts', () => {
    const from = paris('2025-06-16T09:00')
    const ended = complaintDeadlines({ ...facts, pauses: [{ from, to: paris('2025-06-18T09:00') }] })
    expect(ended).toMatchObject({ answerDueOn: '2025-07-24', answerCeilingOn: '2025-08-07' })
    const lasting = complaintDeadlines({ ...facts, priority: 'P1', pauses: [{ from, to: null }] })
    expect(lasting).toMatchObject({ answerDueOn: '2025-08-07', answerCeilingOn: '2025-08-07' })
  })

  it('have presets that fit their schema', () => {
    for (const profile of profiles)
      expect(clockSettingsSchema.parse(presetClockSettings(profile))).toEqual(presetClockSettings(profile))
  })

  test.prop([anyCalendar, fc.integer({ min: 800_000, max: 1_900_000 }), fc.integer({ min: 1, max: 60 })])(
    'come in their order, and the commitment on a worked day unless the ceiling is nearer',
    (calendar, kiloseconds, amount) => {
      const clockStartedAt = instantOfEpoch(kiloseconds * 1_000_000)
      const dates = complaintDeadlines({ ...facts, clocks: workedDays(amount), calendar, clockStartedAt })
      const { answerDueOn, answerWarningOn, answerCeilingOn } = dates
      expect((answerWarningOn ?? '') <= (answerDueOn ?? '')).toBe(true)
      expect((answerDueOn ?? '') <= (answerCeilingOn ?? '')).toBe(true)
      if (answerDueOn && answerDueOn !== answerCeilingOn)
        expect(isWorkedDay(calendar, answerDueOn)).toBe(true)
    },
  )

  test.prop([anyCalendar, fc.integer({ min: 1, max: 60 }), fc.nat(400), fc.nat(400)])(
    'come no sooner for a longer wait, and the ceiling not at all later',
    (calendar, amount, hours, more) => {
      const until = (length: number) =>
        complaintDeadlines({
          ...facts,
          calendar,
          clocks: workedDays(amount),
          pauses: [
            {
              from: paris('2025-06-10T09:00'),
              to: instantOfEpoch(Date.parse('2025-06-10T07:00Z') + length * 3_600_000),
            },
          ],
        })
      const [short, long] = [until(hours), until(hours + more)]
      expect((short.answerDueOn ?? '') <= (long.answerDueOn ?? '')).toBe(true)
      expect(short.answerCeilingOn).toBe(long.answerCeilingOn)
    },
  )
})
