import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { breakdown, countByCode, recurringReasons } from '#shared/indicators/breakdown'
import { pareto, severityWeight } from '#shared/indicators/pareto'

const group = (code: string, count: number, label = code) => ({ code, label, count })
const groups = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(50)), {
    selector: ([code]) => code,
  })
  .map((list) => list.map(([code, count]) => group(code, count)))

describe('a Pareto', () => {
  it('is descending, ties alphabetical in French, and marks the first to reach 80 %', () => {
    const rows = pareto([
      group('PRIX', 10, 'Prix'),
      group('ETE', 2, 'Été'),
      group('AUTRE', 2, 'Autre'),
      group('HORAIRES', 6, 'Horaires'),
      group('VIDE', 0, 'Vide'),
    ])
    expect(
      rows.map(({ label, percent, cumulativePercent, reachesThreshold, isVital }) => [
        label,
        percent,
        cumulativePercent,
        reachesThreshold,
        isVital,
      ]),
    ).toEqual([
      ['Prix', 50, 50, false, true],
      ['Horaires', 30, 80, true, true],
      ['Autre', 10, 90, false, false],
      ['Été', 10, 100, false, false],
    ])
  })

  it('changes order when severity weighs', () => {
    const byCode = [
      { ...group('A', 3), weight: 3 },
      { ...group('B', 1), weight: severityWeight(4) },
    ]
    expect(pareto(byCode).map((row) => row.code)).toEqual(['B', 'A'])
    expect(severityWeight(null)).toBe(1)
  })

  it('of one nature reaches everything at once, of none is empty', () => {
    expect(pareto([group('A', 1)])).toMatchObject([
      { cumulativePercent: 100, reachesThreshold: true, isVital: true },
    ])
    expect(pareto([group('A', 0)])).toEqual([])
  })

  test.prop([groups])('ends at 100 %, never descends, and has one first row at 80 %', (list) => {
    const rows = pareto(list)
    if (rows.length === 0) return
    expect(rows.at(-1)?.cumulativePercent).toBe(100)
    expect(rows.filter((row) => row.reachesThreshold)).toHaveLength(1)
    const marked = rows.findIndex((row) => row.reachesThreshold)
    rows.forEach((row, index) => {
      expect(row.isVital).toBe(index <= marked)
      expect(row.weight).toBeLessThanOrEqual(rows[index - 1]?.weight ?? row.weight)
      if (index < marked) expect(row.cumulativePercent).toBeLessThan(80)
    })
  })
})

describe('a breakdown', () => {
  it('gives number and share, most first', () => {
    expect(breakdown([group('PHONE', 1), group('EMAIL', 3)])).toEqual([
      { code: 'EMAIL', label: 'EMAIL', count: 3, percent: 75 },
      { code: 'PHONE', label: 'PHONE', count: 1, percent: 25 },
    ])
    expect(breakdown([group('1', 1)], 4)).toMatchObject([{ percent: 25 }])
    expect(breakdown([])).toEqual([])
    expect(breakdown([group('A', 0)])).toEqual([])
  })

  it('is counted from cases', () => {
    const cases = [{ site: 'A' }, { site: 'B' }, { site: 'A' }, { site: null }]
    expect(
      countByCode(
        cases,
        (item) => item.site,
        (code) => `Site ${code}`,
      ),
    ).toEqual([group('A', 2, 'Site A'), group('B', 1, 'Site B')])
  })

  it('finds reasons that recur: 3 % and 3 cases', () => {
    const list = [group('A', 3), group('B', 2), group('C', 95)]
    expect(recurringReasons(list, 100).map((row) => row.code)).toEqual(['C', 'A'])
    expect(recurringReasons(list, 101).map((row) => row.code)).toEqual(['C'])
    expect(recurringReasons([group('A', 2)], 2)).toEqual([])
  })
})
