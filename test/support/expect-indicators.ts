import { expect } from 'vitest'
import type { OutputOf } from '#shared/api/contract'
import type { computeByHand } from './indicator-oracle'

type Answer = OutputOf<'indicators.get'>

/** Holds every indicator of an answer to what was computed by hand. */
export function expectIndicators(answer: Answer, hand: ReturnType<typeof computeByHand>): void {
  expect([answer.received.value, answer.closed.value]).toEqual([hand.received, hand.closed])
  for (const key of [
    ...(['acknowledgedInTime', 'withinCommitment', 'firstContactResolution', 'csat', 'satisfied'] as const),
    ...(['cameAgain', 'meanReplyTime', 'meanSatisfaction', 'ces', 'nps'] as const),
    ...(['replies', 'transfers', 'chasers', 'minutes'] as const),
  ]) {
    expect(answer[key].n, key).toBe(hand[key].n)
    expectClose(answer[key].value, hand[key].value, 'part' in answer[key] ? 0.051 : 1e-6, key)
  }
  for (const key of ['replies', 'transfers', 'chasers', 'minutes'] as const) {
    expect(answer[key].maximum, key).toBe(hand[key].maximum)
  }
  for (const key of ['firstResponse', 'resolution'] as const) {
    const { value, p90, maximum, n } = answer[key]
    expect({ median: value, p90, maximum, n }, key).toEqual(hand[key])
  }
  const { value: median, p90, maximum } = answer.resolution.withoutFirstContact
  expect({ median, p90, maximum }).toEqual(hand.withoutFirstContact)
  expect(answer.resolution.slowest.map(({ minutes }) => minutes)).toEqual(hand.slowest)
  expectClose(answer.firstContactResolution.oneToMany, hand.oneToMany, 1e-9, 'oneToMany')
  for (const [found, expected] of [
    [answer.byChannel, hand.channels],
    [answer.bySite, hand.sites],
    [answer.byNature, hand.natures],
    [answer.bySeverity, hand.severities],
    [answer.byThirdParty, hand.thirdParties],
  ] as const) {
    expect(found.n).toBe(hand.received)
    expect(Object.fromEntries(found.rows.map(({ code, count }) => [code, count]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([code, { count }]) => [code, count])),
    )
    for (const { count, percent } of found.rows) expect(percent).toBeCloseTo((100 * count) / hand.received, 9)
  }
  for (const [found, expected, isWeighed] of [
    [answer.pareto, hand.natures, false],
    [answer.paretoBySeverity, hand.natures, true],
    [answer.causes, hand.causes, false],
    [answer.causesBySeverity, hand.causes, true],
  ] as const) {
    expectPareto(found, expected, isWeighed)
  }
  expect(answer.recurrence.rows.map(({ code }) => code).sort()).toEqual(hand.recurring)
  for (const { code, score } of answer.problems) expect(score, code).toBeCloseTo(hand.problems[code] ?? -1, 9)
  expect(answer.problems).toHaveLength(Object.keys(hand.problems).length)
  expect([answer.compensationTotal.value, answer.compensationTotal.n]).toEqual([hand.cost.cents, hand.cost.n])
  expect(
    Object.fromEntries(answer.compensationTotal.byNature.map(({ nature, cents }) => [nature, cents])),
  ).toEqual(hand.costs)
  for (const { month, firstResponse, resolution } of answer.trend) {
    const expected = hand.months[month] ?? { firstResponse: null, resolution: null }
    expect({ firstResponse: firstResponse.value, resolution: resolution.value }, month).toEqual(expected)
  }
}

function expectPareto(
  { rows }: Answer['pareto'],
  groups: Readonly<Record<string, { readonly count: number; readonly weight: number }>>,
  isWeighed: boolean,
): void {
  const weigh = ({ count, weight }: { readonly count: number; readonly weight: number }) =>
    isWeighed ? weight : count
  const whole = Object.values(groups).reduce((sum, group) => sum + weigh(group), 0)
  expect(rows).toHaveLength(Object.keys(groups).length)
  let before = 0
  let last = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const own = weigh(groups[row.code] ?? { count: -1, weight: -1 })
    expect(row.weight).toBe(own)
    expect(own).toBeLessThanOrEqual(last)
    expect(row.cumulativePercent).toBeCloseTo((100 * (before + own)) / whole, 9)
    expect(row.reachesThreshold).toBe(5 * before < 4 * whole && 5 * (before + own) >= 4 * whole)
    last = own
    before += own
  }
}

function expectClose(found: number | null, expected: number | null, tolerance: number, key: string): void {
  if (found === null || expected === null) expect(found, key).toBe(expected)
  else expect(Math.abs(found - expected), `${key}: ${found} and ${expected}`).toBeLessThanOrEqual(tolerance)
}
