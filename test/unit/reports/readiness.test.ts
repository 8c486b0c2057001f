import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AuditedCase, readinessOf } from '#shared/audit/readiness'
import { type RegisterFacts, registerReadinessOf } from '#shared/audit/register-readiness'

const ready: AuditedCase = {
  id: 'x',
  number: 'R-2026-0001',
  handledBy: 'x',
  severity: 2,
  outcome: 'UPHELD',
  recourseGiven: false,
  acknowledgementDueOn: '2026-03-03',
  acknowledgedOn: '2026-03-02',
  answerDueOn: '2026-03-06',
  answeredOn: '2026-03-05',
  closedOn: '2026-03-20',
  agreedSolutions: [],
}
const pointsOf = (changes: Partial<AuditedCase>) =>
  readinessOf([{ ...ready, ...changes }], '2026-06-01').gaps.map(({ point }) => point)

describe('readiness for an audit', () => {
  it('is 100 when every point that applies is met, and unknown without a case', () => {
    expect(readinessOf([ready], '2026-06-01')).toMatchObject({ score: 100, gaps: [] })
    expect(readinessOf([], '2026-06-01')).toMatchObject({ score: null, applicable: 0 })
  })

  it('names each gap', () => {
    expect(pointsOf({ acknowledgedOn: null, answeredOn: '2026-03-05' })).toEqual(['ACKNOWLEDGED'])
    expect(pointsOf({ acknowledgedOn: null, answeredOn: '2026-03-03' })).toEqual([])
    expect(pointsOf({ answeredOn: '2026-03-07' })).toEqual(['ANSWERED_IN_TIME'])
    expect(pointsOf({ answeredOn: null, closedOn: null })).toEqual(['ANSWERED'])
    expect(pointsOf({ closedOn: null })).toEqual(['CLOSED'])
    expect(pointsOf({ handledBy: null, severity: null, outcome: null })).toEqual([
      'HANDLER',
      'SEVERITY',
      'DECISION',
    ])
    const promise = { immediate: false, promisedFor: '2026-05-01', doneAt: null, abandonedReason: null }
    expect(pointsOf({ agreedSolutions: [promise] })).toEqual(['SOLUTIONS'])
  })

  it('asks nothing that is not due yet', () => {
    const fresh = {
      ...ready,
      acknowledgedOn: null,
      answeredOn: null,
      closedOn: null,
      severity: null,
      outcome: null,
    }
    expect(readinessOf([fresh], '2026-03-03')).toMatchObject({ score: 100, applicable: 1 })
  })

  it('knows the hour of what is due today', () => {
    const hourly = {
      ...{ ...ready, answeredOn: null, closedOn: null, outcome: null, severity: null },
      answerDueAt: '2026-03-06T13:00:00.000Z',
    }
    const at = (now?: string) => readinessOf([hourly], '2026-03-06', now).gaps.map(({ point }) => point)
    expect(at('2026-03-06T12:00:00.000Z')).toEqual([])
    expect(at('2026-03-06T14:00:00.000Z')).toEqual(['ANSWERED'])
    expect(at()).toEqual([])
  })

  it('asks for the ways of recourse where an answer is not fully favourable', () => {
    expect(pointsOf({ outcome: 'NOT_UPHELD' })).toEqual(['RECOURSE'])
    expect(pointsOf({ outcome: 'PARTLY_UPHELD', recourseGiven: true })).toEqual([])
  })

  it('asks of the register what applies to it, and no more', () => {
    const facts: RegisterFacts = {
      isIdentified: true,
      isRateComputable: true,
      hasMediator: true,
      standardCheckedOn: '2026-05-01',
      hasApprovedProcedure: true,
      reviewedUntil: '2025-12-31',
      assessedOn: '2026-01-15',
      risks: null,
      lateActions: 0,
      otherShare: null,
      isReportIssued: null,
    }
    const year = { from: '2025-01-01', to: '2025-12-31' }
    const ask = (changes: Partial<RegisterFacts>) =>
      registerReadinessOf({ ...facts, ...changes }, year, '2026-06-01')
    expect(ask({})).toEqual({ met: 8, applicable: 8, gaps: [] })
    const missing = {
      isRateComputable: false,
      standardCheckedOn: '2025-04-01',
      reviewedUntil: null,
      risks: 0,
      otherShare: 10.1,
      isReportIssued: false,
    }
    expect(ask(missing).gaps).toEqual([
      'BASE',
      'STANDARD',
      'MANAGEMENT_REVIEW',
      'RISKS',
      'OTHER_NATURE',
      'ISSUED_REPORT',
    ])
    expect(ask({ otherShare: 10 }).gaps).toEqual([])
  })

  it('never says 100 with a gap, nor counts more than applies', () => {
    const day = fc.constantFrom(null, '2026-03-01', '2026-03-04', '2026-04-01')
    const one = fc.record({
      answeredOn: day,
      closedOn: day,
      acknowledgedOn: day,
      answerDueOn: day,
      severity: fc.constantFrom(null, 1),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (changes) => {
        const found = readinessOf(
          changes.map((change) => ({ ...ready, ...change })),
          '2026-06-01',
        )
        expect(found.met + found.gaps.length).toBe(found.applicable)
        if (found.gaps.length > 0) expect(found.score).toBeLessThan(100)
      }),
    )
  })
})
