import { describe, expect, it } from 'vitest'
import { defaultFigures } from '#shared/indicators/default-figures'
import { rankProblems } from '#shared/indicators/problem-ranking'
import { proposedTarget, reachesTarget, targetBounds, targetKeys } from '#shared/indicators/target'
import { mostFigures } from '#shared/indicators/target-api'

describe('targets', () => {
  it('are proposed where a source names one, and never where more is neither good nor bad', () => {
    expect([proposedTarget('csat'), proposedTarget('meanSatisfaction'), proposedTarget('ces')]).toEqual([
      80, 4, 3,
    ])
    expect(proposedTarget('accuracy')).toBe(1)
    expect(proposedTarget('resolution')).toBeNull()
    expect(targetKeys).not.toContain('received')
    for (const key of targetKeys) {
      const { low, high } = targetBounds(key)
      expect(proposedTarget(key) ?? low).toBeGreaterThanOrEqual(low)
      expect(proposedTarget(key) ?? high).toBeLessThanOrEqual(high)
    }
  })

  it('are reached as they are printed, upwards or downwards', () => {
    expect(reachesTarget('meanSatisfaction', 3.96, 4)).toBe(true)
    expect(reachesTarget('meanSatisfaction', 3.94, 4)).toBe(false)
    expect(reachesTarget('ces', 3.04, 3)).toBe(true)
    expect(reachesTarget('rate', 1.006, 1)).toBe(false)
    expect(reachesTarget('received', 5, 3)).toBeNull()
  })

  it('leave at most six figures at the top for every profile', () => {
    for (const figures of Object.values(defaultFigures)) {
      expect(new Set(figures).size).toBe(figures.length)
      expect(figures.length).toBeLessThanOrEqual(mostFigures)
    }
  })
})

describe('the ranking of problems', () => {
  const problems = [
    { code: 'A', label: 'Accueil', count: 10, impact: 20, actable: 10 },
    { code: 'P', label: 'Prestataire', count: 12, impact: 36, actable: 3 },
  ]

  it('multiplies frequency, mean impact and the share of cases that are ours', () => {
    expect(rankProblems(problems).map(({ code, share, score }) => [code, share, score])).toEqual([
      ['A', 1, 20],
      ['P', 0.25, 9],
    ])
  })

  it('follows a judgement instead of the cases', () => {
    const judged = problems.map((problem) => ({
      ...problem,
      degree: problem.code === 'P' ? ('FULLY' as const) : null,
    }))
    expect(rankProblems(judged).map(({ code, score }) => [code, score])).toEqual([
      ['P', 36],
      ['A', 20],
    ])
    const none = problems.map((problem) => ({ ...problem, degree: 'NONE' as const }))
    expect(rankProblems(none).every(({ score }) => score === 0)).toBe(true)
  })
})
