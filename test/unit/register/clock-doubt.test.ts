import { expect, it } from 'vitest'
import { findClockDoubt } from '#shared/register/clock-doubt'

it('doubts a clock that is earlier than what is written, or more than a year later', () => {
  const last = '2026-11-20T10:00:00.000Z'
  expect(findClockDoubt('2026-11-20T09:30:00.000Z', last)).toBeNull()
  expect(findClockDoubt('2027-11-19T10:00:00.000Z', last)).toBeNull()
  expect(findClockDoubt('2026-11-20T08:59:00.000Z', last)).toBe('BEHIND')
  expect(findClockDoubt('2006-01-01T00:00:00.000Z', last)).toBe('BEHIND')
  expect(findClockDoubt('2030-01-01T00:00:00.000Z', last)).toBe('AHEAD')
})
