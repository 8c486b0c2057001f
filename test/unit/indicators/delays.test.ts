import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { delaysOf, type Message, meanReplyTime, median, summariseDelays } from '#shared/indicators/delays'

const minutes = fc.array(fc.nat(100_000), { maxLength: 60 })
const at = (minute: number) => new Date(Date.parse('2026-03-07T09:00:00Z') + minute * 60_000).toISOString()
const inbound = (minute: number): Message => ({ at: at(minute), direction: 'IN' })
const outbound = (minute: number): Message => ({ at: at(minute), direction: 'OUT' })

describe('delays', () => {
  it('have a median, a P90 by nearest rank and a maximum', () => {
    const items = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6].map((value) => ({
      number: `R-2026-00${value}`,
      minutes: value,
    }))
    expect(summariseDelays(items)).toMatchObject({ n: 10, median: 5.5, p90: 9, maximum: 10 })
  })

  it('list fewer than five cases instead of a P90', () => {
    const items = [30, 10, 20, 20].map((value, index) => ({ number: `R-2026-000${index}`, minutes: value }))
    expect(summariseDelays(items)).toEqual({
      n: 4,
      median: 20,
      p90: null,
      maximum: 30,
      slowest: [
        { number: 'R-2026-0000', minutes: 30 },
        { number: 'R-2026-0002', minutes: 20 },
        { number: 'R-2026-0003', minutes: 20 },
        { number: 'R-2026-0001', minutes: 10 },
      ],
    })
  })

  it('are not available of nothing', () => {
    expect(summariseDelays([])).toEqual({ n: 0, median: null, p90: null, maximum: null, slowest: [] })
    expect(meanReplyTime([])).toEqual({ value: null, n: 0 })
  })

  it('leave out what has not ended, and ignore the automatic mail', () => {
    const saturday = {
      number: 'R-2026-0001',
      from: '2026-03-07T10:00:00.000Z',
      to: '2026-03-10T10:00:00.000Z',
    }
    expect(delaysOf([saturday, { ...saturday, to: null }])).toEqual([
      { number: 'R-2026-0001', minutes: 3 * 1440 },
    ])
  })

  test.prop([minutes])('order median, P90 and maximum', (values) => {
    const {
      median: middle,
      p90,
      maximum,
      slowest,
    } = summariseDelays(values.map((value, index) => ({ number: `R-${index}`, minutes: value })))
    expect(slowest).toHaveLength(Math.min(10, values.length))
    if (p90 === null || middle === null || maximum === null) {
      expect(values.length).toBeLessThan(5)
      return
    }
    expect(middle <= p90 && p90 <= maximum).toBe(true)
    expect(values).toContain(p90)
    expect(values.filter((value) => value <= p90).length * 10).toBeGreaterThanOrEqual(values.length * 9)
    expect(values.filter((value) => value < p90).length * 10).toBeLessThan(values.length * 9)
  })

  test.prop([minutes])('split in two halves at the median', (values) => {
    const middle = median(values)
    if (middle === null) {
      expect(values).toEqual([])
      return
    }
    const below = values.filter((value) => value < middle).length
    const above = values.filter((value) => value > middle).length
    expect(Math.max(below, above) * 2).toBeLessThanOrEqual(values.length)
  })
})

describe('the mean reply time', () => {
  it('of gaps of 20, 3 and 10 minutes is 11', () => {
    const conversation = [inbound(0), outbound(20), inbound(100), outbound(103), inbound(200), outbound(210)]
    expect(meanReplyTime([conversation])).toEqual({ value: 11, n: 3 })
    expect(meanReplyTime([[...conversation].reverse()])).toEqual({ value: 11, n: 3 })
  })

  it('counts from the first of several messages, to a human answer', () => {
    const automatic: Message = { ...outbound(1), isAutomatic: true }
    expect(meanReplyTime([[inbound(0), automatic, inbound(30), outbound(60), outbound(70)]])).toEqual({
      value: 60,
      n: 1,
    })
  })

  it('knows no gap without an answer or across cases', () => {
    expect(meanReplyTime([[inbound(0)], [outbound(5)]])).toEqual({ value: null, n: 0 })
  })
})
