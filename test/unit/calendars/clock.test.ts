import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  type Clock,
  type ClockFacts,
  clockStates,
  clocksSchema,
  type DelayLimit,
  readClock,
} from '#shared/calendars/clock'
import { clockPresets, firstResponseTargets } from '#shared/calendars/clock-presets'
import { type DelayUnit, delayUnits } from '#shared/calendars/deadline'
import { mergePauses, type Pause } from '#shared/calendars/pauses'
import { priorityLimit } from '#shared/calendars/priority-days'
import english from '#shared/i18n/en/calendars.json'
import french from '#shared/i18n/fr/calendars.json'
import { profiles } from '#shared/settings/profile'
import { epochOf, instantOfEpoch, parseInstant } from '#shared/time/local-date'
import { anyCalendar, mondayToFriday } from './calendar-arbitraries'

const paris = (text: string) => parseInstant(text, 'Europe/Paris') ?? ''
const limit = (amount: number, unit: DelayUnit, changes: Partial<DelayLimit> = {}): DelayLimit => ({
  amount,
  unit,
  startsAt: 'RECEPTION',
  moveToWorkedDay: true,
  ...changes,
})
const facts = (changes: Partial<ClockFacts>): ClockFacts => ({
  receivedAt: paris('2025-09-01T10:00'),
  doneAt: null,
  now: paris('2025-09-01T10:00'),
  ...changes,
})
const oneWeek: Clock = {
  commitment: limit(5, 'WORKED_DAYS'),
  ceiling: limit(1, 'MONTHS', { moveToWorkedDay: false }),
}

describe('clocks', () => {
  it('run from on time to the ceiling', () => {
    const state = (now: string) => readClock(oneWeek, facts({ now: paris(now) }), mondayToFriday).state
    expect(state('2025-09-02T09:00')).toBe('ON_TIME')
    expect(state('2025-09-07T11:00')).toBe('ON_TIME')
    expect(state('2025-09-07T12:00')).toBe('WARNING')
    expect(state('2025-09-08T23:59')).toBe('WARNING')
    expect(state('2025-09-09T00:00')).toBe('LATE')
    expect(state('2025-10-01T23:59')).toBe('LATE')
    expect(state('2025-10-02T00:00')).toBe('CEILING_PASSED')
  })

  it('keep what they deserved once stopped', () => {
    const state = (doneAt: string) =>
      readClock(oneWeek, facts({ doneAt: paris(doneAt), now: paris('2026-01-01T00:00') }), mondayToFriday)
        .state
    expect(state('2025-09-08T23:59:59.999')).toBe('ON_TIME')
    expect(state('2025-09-09T00:00')).toBe('LATE')
    expect(state('2025-11-01T00:00')).toBe('CEILING_PASSED')
  })

  it('let the shorter of commitment and ceiling govern, and the ceiling ring', () => {
    const reading = readClock(
      { commitment: limit(3, 'MONTHS'), ceiling: limit(10, 'CALENDAR_DAYS') },
      facts({}),
      mondayToFriday,
    )
    expect(reading.due?.on).toBe('2025-09-11')
    expect(reading.commitment?.on).toBe('2025-12-01')
    const usual = readClock(oneWeek, facts({}), mondayToFriday)
    expect([usual.due?.on, usual.alarm?.on]).toEqual(['2025-09-08', '2025-10-01'])
    expect(
      readClock({ commitment: limit(1, 'WORKED_DAYS'), ceiling: null }, facts({}), mondayToFriday).alarm?.on,
    ).toBe('2025-09-02')
  })

  it('are unset without any limit', () => {
    const reading = readClock({ commitment: null, ceiling: null }, facts({}), mondayToFriday)
    expect(reading).toMatchObject({ due: null, alarm: null, warningAt: null, state: 'UNSET' })
  })

  it('start at the sending when it is known', () => {
    const clock: Clock = { commitment: null, ceiling: limit(2, 'MONTHS', { startsAt: 'SENDING' }) }
    expect(readClock(clock, facts({ sentAt: paris('2025-08-28T08:00') }), mondayToFriday).due?.on).toBe(
      '2025-10-28',
    )
    expect(readClock(clock, facts({}), mondayToFriday).due?.on).toBe('2025-11-03')
  })

  it('put off the commitment, never the ceiling, while the customer is awaited', () => {
    const pauses: Pause[] = [{ from: paris('2025-09-02T09:00'), to: paris('2025-09-04T17:00') }]
    const reading = readClock(oneWeek, facts({ pauses }), mondayToFriday)
    expect(reading.commitment?.on).toBe('2025-09-10')
    expect(reading.ceiling?.on).toBe('2025-10-01')
    const lasting = readClock(
      oneWeek,
      facts({ pauses: [{ from: paris('2025-09-02T09:00'), to: null }], now: paris('2025-11-20T09:00') }),
      mondayToFriday,
    )
    expect(lasting.isPaused).toBe(true)
    expect(lasting.due?.on).toBe('2025-10-01')
    expect(lasting.state).toBe('CEILING_PASSED')
  })

  it('take the shorter of a commitment and the delay of the priority', () => {
    const due = (priority: 'P1' | 'P4' | null) =>
      readClock(oneWeek, facts({ otherCommitment: priorityLimit(priority) }), mondayToFriday).due?.on
    expect(due('P1')).toBe('2025-09-02')
    expect(due('P4')).toBe('2025-09-08')
    expect(due(null)).toBe('2025-09-08')
  })

  it('have presets that fit their own schema', () => {
    for (const profile of profiles)
      expect(clocksSchema.parse(clockPresets[profile])).toEqual(clockPresets[profile])
    const tourist = clockPresets.TOURIST_OFFICE
    const received = facts({ receivedAt: paris('2025-09-11T10:00') })
    expect(readClock(tourist.answer, received, mondayToFriday).due?.on).toBe('2025-09-15')
    expect(readClock(tourist.acknowledgement, received, mondayToFriday).due?.on).toBe('2025-09-23')
    expect(readClock(clockPresets.TRAINING_ORGANISATION.answer, received, mondayToFriday).due?.on).toBe(
      '2025-10-02',
    )
    expect(readClock(clockPresets.GENERIC.answer, received, mondayToFriday).due?.on).toBe('2025-11-11')
  })

  it('are not the first-response targets, which follow the channel', () => {
    expect(firstResponseTargets).toEqual({ PHONE: 2, SOCIAL: 60, EMAIL: 24 * 60 })
    expect(firstResponseTargets.LETTER).toBeUndefined()
  })

  it('are named in both languages', () => {
    for (const names of [french, english]) {
      expect(Object.keys(names.state)).toEqual([...clockStates])
      expect(Object.keys(names.unit)).toEqual([...delayUnits])
      expect(Object.keys(names.unitHelp)).toEqual([...delayUnits])
    }
  })
})

const start = Date.parse('2025-01-10T09:00:00Z')
const pausesFrom = fc.array(
  fc.tuple(fc.nat(400), fc.nat(200)).map(([from, hours]) => ({
    from: instantOfEpoch(start + from * 3_600_000),
    to: instantOfEpoch(start + (from + hours) * 3_600_000),
  })),
  { maxLength: 6 },
)
const dueAt = (pauses: readonly Pause[], unit: DelayUnit, calendar: Parameters<typeof readClock>[2]) =>
  readClock(
    { commitment: limit(12, unit, { moveToWorkedDay: false }), ceiling: limit(2, 'MONTHS') },
    facts({ receivedAt: instantOfEpoch(start), now: instantOfEpoch(start + 1e10), pauses }),
    calendar,
  )

describe('pauses', () => {
  test.prop([pausesFrom, fc.constantFrom(...delayUnits), anyCalendar])(
    'count once however often and in whatever order they are written',
    (pauses, unit, calendar) => {
      const once = dueAt(pauses, unit, calendar)
      expect(dueAt([...pauses, ...pauses].reverse(), unit, calendar)).toEqual(once)
      const halves = pauses.flatMap(({ from, to }) => {
        const middle = instantOfEpoch((epochOf(from) + epochOf(to)) / 2)
        return [
          { from, to: middle },
          { from: middle, to },
        ]
      })
      expect(dueAt(halves, unit, calendar)).toEqual(once)
    },
  )

  test.prop([pausesFrom, fc.constantFrom(...delayUnits), anyCalendar])(
    'never shorten the commitment and never move the ceiling',
    (pauses, unit, calendar) => {
      const plain = dueAt([], unit, calendar)
      const paused = dueAt(pauses, unit, calendar)
      expect((paused.commitment?.at ?? '') >= (plain.commitment?.at ?? '')).toBe(true)
      expect(paused.ceiling).toEqual(plain.ceiling)
      expect(dueAt(pauses.slice(1), unit, calendar).commitment?.at ?? '').toSatisfy(
        (at: string) => at <= (paused.commitment?.at ?? ''),
      )
    },
  )

  test.prop([pausesFrom])('put a delay in calendar days off by no more than their length', (pauses) => {
    const plain = dueAt([], 'CALENDAR_DAYS', mondayToFriday).commitment
    const paused = dueAt(pauses, 'CALENDAR_DAYS', mondayToFriday).commitment
    const total = mergePauses(pauses, instantOfEpoch(start)).reduce(
      (sum, pause) => sum + pause.to - pause.from,
      0,
    )
    const extension = epochOf(paused?.at ?? '') - epochOf(plain?.at ?? '')
    // Each pause stops at most the days it ends on.
    expect(extension).toBeLessThanOrEqual(total + pauses.length * 86_400_000)
  })

  it('that end before they start are none', () => {
    expect(
      mergePauses(
        [{ from: '2025-02-02T00:00:00.000Z', to: '2025-02-01T00:00:00.000Z' }],
        '2025-03-01T00:00:00.000Z',
      ),
    ).toEqual([])
  })
})
