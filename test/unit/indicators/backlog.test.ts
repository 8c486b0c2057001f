import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  chainBacklog,
  effectiveEvents,
  type FlowEvent,
  flowTypes,
  monthlyBacklog,
} from '#shared/indicators/backlog'
import { addDays, dateOfDayNumber } from '#shared/time/day-number'

const period = { from: '2026-01-01', to: '2026-06-30' }
const event = (type: FlowEvent['type'], on: string): FlowEvent => ({ type, on })
const events = fc
  .array(fc.tuple(fc.constantFrom(...flowTypes), fc.integer({ min: 20_300, max: 20_800 })), { maxLength: 8 })
  .map((list) => list.map(([type, day]) => event(type, dateOfDayNumber(day))))

describe('the backlog', () => {
  it('carries what is open from month to month', () => {
    const cases = [
      [
        event('RECEIVED', '2025-12-20'),
        event('CLOSED', '2026-02-10'),
        event('REOPENED', '2026-03-01'),
        event('CLOSED', '2026-03-20'),
      ],
      [event('RECEIVED', '2026-01-15'), event('RECLASSIFIED', '2026-01-16')],
      [event('RECEIVED', '2026-02-28'), event('CANCELLED', '2026-04-01')],
      [event('RECEIVED', '2026-07-01')],
    ]
    expect(monthlyBacklog(cases, { from: '2026-01-01', to: '2026-04-30' })).toMatchObject([
      { month: '2026-01', start: 1, received: 1, reclassified: 1, end: 1 },
      { month: '2026-02', start: 1, received: 1, closed: 1, end: 1 },
      { month: '2026-03', start: 1, reopened: 1, closed: 1, end: 1 },
      { month: '2026-04', start: 1, cancelled: 1, end: 0 },
    ])
  })

  it('loses a closed case only once when it is cancelled later', () => {
    const cases = [
      [event('RECEIVED', '2026-01-02'), event('CLOSED', '2026-01-10'), event('CANCELLED', '2026-02-10')],
    ]
    expect(monthlyBacklog(cases, period).map((month) => month.end)).toEqual([0, 0, 0, 0, 0, 0])
    expect(monthlyBacklog(cases, period).map((month) => month.cancelled)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('counts a case reopened twice twice', () => {
    const history = [
      event('RECEIVED', '2026-01-02'),
      event('CLOSED', '2026-01-03'),
      event('REOPENED', '2026-01-04'),
      event('CLOSED', '2026-01-05'),
      event('REOPENED', '2026-01-06'),
    ]
    expect(monthlyBacklog([history], { from: '2026-01-01', to: '2026-01-31' })).toMatchObject([
      { start: 0, received: 1, reopened: 2, closed: 2, end: 1 },
    ])
  })

  test.prop([fc.array(events, { maxLength: 12 })])('balances and equals the cases that are open', (cases) => {
    const months = monthlyBacklog(cases, period)
    // Counted apart: the last effective event up to a day says whether a case is open.
    const openOn = (day: string) =>
      cases.filter((list) => {
        const last = effectiveEvents(list)
          .filter(({ on }) => on <= day)
          .at(-1)
        return last?.type === 'RECEIVED' || last?.type === 'REOPENED'
      }).length
    expect(months).toHaveLength(6)
    for (const [index, month] of months.entries()) {
      const { start, received, reopened, closed, reclassified, cancelled, end } = month
      expect(end).toBe(start + received + reopened - closed - reclassified - cancelled)
      expect(start).toBe(index === 0 ? openOn(addDays(month.from, -1)) : months[index - 1]?.end)
      expect(end).toBe(openOn(month.to))
    }
  })

  it('can be chained from counts made elsewhere', () => {
    const flow = { received: 3, reopened: 1, closed: 2, reclassified: 1, cancelled: 0 }
    expect(chainBacklog(5, [flow, flow]).map(({ start, end }) => [start, end])).toEqual([
      [5, 6],
      [6, 7],
    ])
  })
})
