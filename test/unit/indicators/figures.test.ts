import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { compensationTotal } from '#shared/indicators/compensation-total'
import { mean, share } from '#shared/indicators/figure'
import { firstContactResolution } from '#shared/indicators/first-contact'
import { ces, csat, meanSatisfaction, nps, raisesAlert, yesShare } from '#shared/indicators/satisfaction'
import { quotientParts, serviceQuotient } from '#shared/indicators/service-quotient'
import { proposedTarget } from '#shared/indicators/target'
import { acknowledgedInTime, withinCommitment } from '#shared/indicators/timeliness'
import { satisfactionTargets } from '#shared/reports/satisfaction-data'

const repeat = (value: number, times: number) => Array.from({ length: times }, () => value)

describe('shares and means', () => {
  it('are not available of nothing', () => {
    expect(share(0, 0)).toEqual({ value: null, rounded: null, part: 0, n: 0 })
    expect(mean([null, null])).toEqual({ value: null, maximum: null, n: 0 })
  })

  it('round to one decimal, half up, exactly', () => {
    expect(share(1, 3)).toMatchObject({ rounded: 33.3 })
    expect(share(707, 2_000).rounded).toBe(35.4)
    expect(share(1, 1)).toMatchObject({ value: 100, rounded: 100 })
  })

  it('leave out what is unknown', () => {
    expect(mean([1, null, 4])).toEqual({ value: 2.5, maximum: 4, n: 2 })
  })

  test.prop([fc.nat(1_000), fc.nat(1_000)])(
    'stay between 0 and 100, near their exact value',
    (part, rest) => {
      const figure = share(part, part + rest)
      if (figure.value === null || figure.rounded === null) {
        expect(part + rest).toBe(0)
        return
      }
      expect(figure.value >= 0 && figure.value <= 100).toBe(true)
      expect(Math.abs(figure.rounded - figure.value)).toBeLessThanOrEqual(0.05 + 1e-9)
    },
  )
})

describe('satisfaction', () => {
  it('is scores 4 and 5 among the answers', () => {
    expect(csat([5, 4, 3, null, 1])).toMatchObject({ value: 50, part: 2, n: 4 })
    expect(csat([null])).toMatchObject({ value: null, n: 0 })
    expect(meanSatisfaction([5, 4, 3])).toEqual({ value: 4, n: 3 })
    expect(ces([1, 10, null])).toEqual({ value: 5.5, n: 2 })
    expect(yesShare([true, false, null, true])).toMatchObject({ part: 2, n: 3 })
  })

  it('alerts at 3 or less on one case, and has the targets of the sources', () => {
    expect([1, 3, 4, 5, null].map(raisesAlert)).toEqual([true, true, false, false, false])
    expect(satisfactionTargets.map(proposedTarget)).toEqual([80, 4, 3])
  })

  it('leaves scores outside their scale aside', () => {
    expect(csat([0, 6, 4.5, Number.NaN, 5])).toMatchObject({ n: 1, value: 100 })
  })

  it('makes a net promoter score without % sign', () => {
    expect(nps([...repeat(10, 5), ...repeat(8, 3), ...repeat(0, 2)])).toEqual({
      value: 30,
      n: 10,
      promoters: 5,
      passives: 3,
      detractors: 2,
    })
    expect(nps([])).toEqual({ value: null, n: 0, promoters: 0, passives: 0, detractors: 0 })
    expect(nps([9, 6]).value).toBe(0)
    expect(Object.is(nps([7]).value, 0)).toBe(true)
    expect(nps([10, 8]).value).toBe(50)
    expect(nps([0]).value).toBe(-100)
  })

  it('rounds halves of the score up', () => {
    expect(nps([10, ...repeat(8, 7)]).value).toBe(13)
    expect(nps([0, ...repeat(8, 7)]).value).toBe(-12)
  })

  test.prop([fc.array(fc.integer({ min: 0, max: 10 }))])(
    'keeps the score whole, between −100 and 100',
    (scores) => {
      const { value, n } = nps(scores)
      if (value === null) {
        expect(n).toBe(0)
        return
      }
      expect(Number.isInteger(value) && Math.abs(value) <= 100).toBe(true)
      const exact = (100 * (scores.filter((s) => s >= 9).length - scores.filter((s) => s <= 6).length)) / n
      expect(value).toBe(Math.round(exact) + 0)
    },
  )
})

describe('being on time', () => {
  const today = '2026-03-10'
  const dates = (
    acknowledgedOn: string | null,
    acknowledgementDueOn: string | null,
    answeredOn: string | null = null,
  ) => ({ acknowledgedOn, answeredOn, acknowledgementDueOn })

  it('for an acknowledgement counts an early answer, and leaves out what is not yet due', () => {
    const cases = [
      dates('2026-03-01', '2026-03-02'),
      dates('2026-03-05', '2026-03-02'),
      dates(null, '2026-03-02'),
      dates(null, '2026-03-02', '2026-03-02'),
      dates('2026-03-05', '2026-03-02', '2026-03-01'),
      dates(null, today),
      dates(null, '2026-03-20'),
      dates(null, null),
    ]
    expect(acknowledgedInTime(cases, { today })).toMatchObject({ part: 3, n: 5, value: 60 })
  })

  it('for an answer counts the open and overdue as late', () => {
    const period = { from: '2026-03-01', to: '2026-03-31' }
    const cases = [
      { answeredOn: '2026-03-02', answerDueOn: '2026-03-02' },
      { answeredOn: '2026-03-03', answerDueOn: '2026-03-02' },
      { answeredOn: null, answerDueOn: '2026-03-09' },
      { answeredOn: null, answerDueOn: today },
      { answeredOn: null, closedOn: '2026-03-04', answerDueOn: '2026-03-05' },
      { answeredOn: '2026-03-09', answerDueOn: '2026-03-31' },
      { answeredOn: '2026-02-01', answerDueOn: '2026-02-15' },
      { answeredOn: null, answerDueOn: null },
    ]
    expect(withinCommitment(cases, period, { today })).toMatchObject({ part: 3, n: 5, value: 60 })
  })
})

describe('first contact resolution', () => {
  it('is one exchange among the closed, and one to many for S0', () => {
    expect(firstContactResolution([1, 1, 0, 2, 5])).toMatchObject({
      part: 3,
      n: 5,
      value: 60,
      oneToMany: 1.5,
    })
    expect(firstContactResolution([1])).toMatchObject({ value: 100, oneToMany: null })
    expect(firstContactResolution([])).toMatchObject({ value: null, n: 0, oneToMany: null })
  })
})

describe('the cost of compensations', () => {
  it('adds cents up by nature, dearest first', () => {
    const granted = [
      { nature: 'PRIX', amount: 1_050 },
      { nature: 'ACCUEIL', amount: null },
      { nature: 'ATTENTE', amount: 2_000 },
      { nature: 'PRIX', amount: 2_000 },
    ]
    expect(compensationTotal(granted)).toEqual({
      value: 5_050,
      n: 4,
      byNature: [
        { nature: 'PRIX', cents: 3_050, n: 2 },
        { nature: 'ATTENTE', cents: 2_000, n: 1 },
        { nature: 'ACCUEIL', cents: 0, n: 1 },
      ],
    })
    expect(compensationTotal([])).toEqual({ value: 0, n: 0, byNature: [] })
  })
})

describe('the service quotient', () => {
  it('is the sum of the means of seven parts', () => {
    expect(serviceQuotient(repeat(3, 25))).toMatchObject({ value: 21, n: 25, band: 'ADEQUATE' })
    expect(serviceQuotient(repeat(4, 25))).toMatchObject({ value: 28, band: 'ASSET', parts: repeat(4, 7) })
    expect(serviceQuotient(repeat(1, 25))).toMatchObject({ value: 7, band: 'LOSING_CUSTOMERS' })
    expect(serviceQuotient(repeat(5, 25))).toMatchObject({ value: 35 })
    expect(serviceQuotient([...repeat(3, 24), 2])).toMatchObject({ band: 'LOSING_CUSTOMERS' })
  })

  it('waits for every statement', () => {
    expect(serviceQuotient([...repeat(4, 4), null, ...repeat(4, 20)])).toMatchObject({
      value: null,
      n: 24,
      band: null,
      parts: [4, null, 4, 4, 4, 4, 4],
    })
    expect(serviceQuotient([])).toMatchObject({ value: null, n: 0 })
    expect(serviceQuotient(repeat(6, 25))).toMatchObject({ value: null, n: 0 })
  })

  test.prop([fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 })])(
    'is exact and weighs parts alike',
    (ratings) => {
      let first = 0
      const means = quotientParts.map((size) => {
        const part = ratings.slice(first, first + size)
        first += size
        return part.reduce((sum, rating) => sum + rating, 0) / size
      })
      expect(serviceQuotient(ratings).value).toBeCloseTo(
        means.reduce((sum, value) => sum + value, 0),
        9,
      )
    },
  )
})
