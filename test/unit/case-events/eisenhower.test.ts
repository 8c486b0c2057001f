import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impacts, priorities, urgencies } from '#shared/complaints/complaint'
import { type EisenhowerFacts, eisenhowerBox, eisenhowerBoxes } from '#shared/complaints/eisenhower'

const today = '2026-11-16'
const nothing: EisenhowerFacts = {
  priority: null,
  safety: false,
  severity: null,
  impact: null,
  urgency: null,
  dueOn: null,
}

describe('what to do about an open case', () => {
  it.each([
    [{}, 'ANSWER_SIMPLY'],
    [{ safety: true }, 'DO_NOW'],
    [{ priority: 'P1' }, 'DO_NOW'],
    [{ priority: 'P2' }, 'PLAN'],
    [{ priority: 'P2', dueOn: '2026-11-18' }, 'DO_NOW'],
    [{ priority: 'P2', dueOn: '2026-11-19' }, 'PLAN'],
    [{ severity: 3, urgency: 'HIGH' }, 'DO_NOW'],
    [{ severity: 4 }, 'PLAN'],
    [{ severity: 2, impact: 'ONE', urgency: 'HIGH' }, 'DELEGATE'],
    [{ dueOn: '2026-11-01' }, 'DELEGATE'],
    [{ impact: 'SEVERAL', urgency: 'LOW' }, 'PLAN'],
    [{ priority: 'P4', impact: 'ONE', urgency: 'LOW', dueOn: '2026-12-24' }, 'ANSWER_SIMPLY'],
  ] as const)('%j is %s', (facts, box) => {
    expect(eisenhowerBox({ ...nothing, ...facts }, today)).toBe(box)
  })

  const days = fc
    .integer({ min: 0, max: 60 })
    .map((day) => new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10))
  const facts = fc.record({
    priority: fc.constantFrom(null, ...priorities),
    safety: fc.boolean(),
    severity: fc.constantFrom(null, 1, 2, 3, 4),
    impact: fc.constantFrom(null, ...impacts),
    urgency: fc.constantFrom(null, ...urgencies),
    dueOn: fc.option(days),
  })

  it('always has a box, and none to drop a case into', () => {
    fc.assert(fc.property(facts, (case_) => eisenhowerBoxes.includes(eisenhowerBox(case_, today))))
  })

  it('never becomes less urgent as time goes by', () => {
    const isUrgent = (case_: EisenhowerFacts, on: string) => /DO_NOW|DELEGATE/.test(eisenhowerBox(case_, on))
    fc.assert(
      fc.property(facts, days, days, (case_, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        return !isUrgent(case_, earlier) || isUrgent(case_, later)
      }),
    )
  })
})
