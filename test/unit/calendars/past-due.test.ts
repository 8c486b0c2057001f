import { describe, expect, it } from 'vitest'
import { isDoneInTime, isPastDue } from '#shared/calendars/past-due'

const on = '2026-11-18'
const at = '2026-11-18T13:30:00.000Z'

describe('late', () => {
  it('is the day after the due date, or on that day once its hour has passed', () => {
    const noon = { today: on, now: '2026-11-18T12:00:00.000Z' }
    const evening = { today: on, now: '2026-11-18T17:00:00.000Z' }
    expect(isPastDue({ on }, evening)).toBe(false)
    expect(isPastDue({ on }, { today: '2026-11-19' })).toBe(true)
    expect(isPastDue({ on, at }, noon)).toBe(false)
    expect(isPastDue({ on, at }, { today: on, now: at })).toBe(false)
    expect(isPastDue({ on, at }, evening)).toBe(true)
    expect(isPastDue({ on, at }, { today: on })).toBe(false)
    expect(isPastDue({ on: null }, evening)).toBe(false)
  })

  it('is judged by the hour of what was done where the delay has one', () => {
    expect(isDoneInTime(on, '2026-11-18T17:00:00.000Z', { on })).toBe(true)
    expect(isDoneInTime(on, '2026-11-18T17:00:00.000Z', { on, at })).toBe(false)
    expect(isDoneInTime(on, at, { on, at })).toBe(true)
    expect(isDoneInTime('2026-11-17', '2026-11-17T22:00:00.000Z', { on, at })).toBe(true)
    expect(isDoneInTime('2026-11-19', null, { on })).toBe(false)
    expect(isDoneInTime(null, null, { on })).toBe(false)
  })
})
