import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { classifyForRate, type RateFacts, tallyForRate } from '#shared/rates/rate-exclusion'

const counted: RateFacts = {
  kind: 'complaint',
  isCancelled: false,
  isReclassified: false,
  isWritten: true,
  inScope: true,
  natureCounts: true,
}
const anyFacts = fc.record({
  kind: fc.constantFrom('complaint', 'difficulty', 'hazard'),
  isCancelled: fc.boolean(),
  isReclassified: fc.boolean(),
  isWritten: fc.boolean(),
  inScope: fc.boolean(),
  natureCounts: fc.boolean(),
})

describe('what enters the rate', () => {
  it('is a written complaint in scope whose nature counts', () => {
    expect(classifyForRate(counted)).toBe('COUNTED')
    expect(classifyForRate({ ...counted, isWritten: false })).toBe('ORAL')
    expect(classifyForRate({ ...counted, inScope: false })).toBe('OUT_OF_SCOPE')
    expect(classifyForRate({ ...counted, natureCounts: false })).toBe('NATURE_NOT_COUNTED')
  })

  it('is excluded under the first reason only', () => {
    const worst = {
      ...counted,
      isCancelled: true,
      isReclassified: true,
      isWritten: false,
      inScope: false,
      natureCounts: false,
    }
    expect(classifyForRate(worst)).toBe('CANCELLED')
    expect(classifyForRate({ ...worst, isCancelled: false })).toBe('RECLASSIFIED')
    expect(classifyForRate({ ...worst, isCancelled: false, isReclassified: false })).toBe('ORAL')
    expect(classifyForRate({ ...worst, isCancelled: false, isReclassified: false, isWritten: true })).toBe(
      'OUT_OF_SCOPE',
    )
  })

  it('never is a difficulty or a hazard of training', () => {
    expect(classifyForRate({ ...counted, kind: 'difficulty' })).toBe('NOT_A_COMPLAINT')
    expect(classifyForRate({ ...counted, kind: 'hazard', isCancelled: true })).toBe('NOT_A_COMPLAINT')
  })

  test.prop([fc.array(anyFacts)])('counts each complaint once', (list) => {
    const { count, excluded } = tallyForRate(list)
    const total = count + Object.values(excluded).reduce((sum, n) => sum + n, 0)
    expect(total).toBe(list.filter((facts) => facts.kind === 'complaint').length)
  })
})
