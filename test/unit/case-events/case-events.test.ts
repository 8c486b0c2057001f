import { describe, expect, it } from 'vitest'
import { checkDeadlineChange } from '#shared/case-events/deadline-change'
import { countEvents } from '#shared/case-events/event-counts'
import { firstResponseAfter, firstResponseOf } from '#shared/case-events/first-response'
import { mediationWindow } from '#shared/case-events/mediation-window'
import { endedPauses } from '#shared/case-events/pauses-of-case'
import { listSidePaths, type SidePathFacts } from '#shared/case-events/side-paths'
import { findCeilingIssues } from '#shared/complaints/compensation-ceiling'

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`
const blank = {
  type: 'EXCHANGE',
  at: at(2),
  direction: 'OUT',
  automatic: false,
  withdrawnAt: null,
  minutes: null,
  handlerBefore: null,
} as const

describe('waits for the customer', () => {
  it('end with the answer or the closing, even when nobody said so', () => {
    const pauses = [
      { from: at(1), to: at(3) },
      { from: at(5), to: null },
    ]
    expect(endedPauses({ pauses, answeredAt: null, closedAt: null })).toEqual(pauses)
    expect(endedPauses({ pauses, answeredAt: at(7), closedAt: at(9) })[1]).toEqual({ from: at(5), to: at(7) })
    expect(endedPauses({ pauses, answeredAt: at(2), closedAt: null })).toEqual([
      { from: at(1), to: at(2) },
      { from: at(5), to: null },
    ])
  })
})

describe('side paths', () => {
  const facts: SidePathFacts = {
    pauses: [],
    answeredAt: null,
    closedAt: null,
    holdingNoticeAt: null,
    appealedAt: null,
    appealAnsweredAt: null,
    mediationOpenedAt: null,
    mediationEndedAt: null,
    reclassifiedAt: null,
    cancelledAt: null,
  }
  it.each([
    [{}, []],
    [{ pauses: [{ from: at(1), to: null }] }, ['WAITING_FOR_CUSTOMER']],
    [{ holdingNoticeAt: at(2) }, ['HOLDING_NOTICE_SENT']],
    [{ holdingNoticeAt: at(2), answeredAt: at(3) }, []],
    [{ appealedAt: at(4), answeredAt: at(3) }, ['APPEAL']],
    [{ appealedAt: at(4), appealAnsweredAt: at(5) }, []],
    [{ appealedAt: at(6), appealAnsweredAt: at(5) }, ['APPEAL']],
    [{ mediationOpenedAt: at(8), closedAt: at(7), appealedAt: at(6) }, ['MEDIATION']],
    [{ mediationOpenedAt: at(8), cancelledAt: at(9) }, []],
  ] as const)('%j is on %j', (changes, paths) => {
    expect(listSidePaths({ ...facts, ...changes })).toEqual(paths)
  })
})

describe('the mediator', () => {
  it('can be turned to two months after the reception without answer, at once after one, and for a year', () => {
    expect(mediationWindow('2026-12-31', null)).toEqual({ from: '2027-02-28', until: '2027-12-31' })
    expect(mediationWindow('2026-12-31', '2027-01-10').from).toBe('2027-01-10')
    expect(mediationWindow('2026-12-31', '2027-06-10').from).toBe('2027-02-28')
  })
})

describe('counts of a case', () => {
  it('leave out automatic mails, what was taken back and the first assignment', () => {
    const handler = '0199a000-0000-7000-8000-000000000001'
    const counts = countEvents([
      { ...blank, minutes: 10 },
      { ...blank, automatic: true },
      { ...blank, withdrawnAt: at(3), minutes: 99 },
      { ...blank, type: 'CHASER' },
      { ...blank, type: 'REASSIGNMENT' },
      { ...blank, type: 'REASSIGNMENT', handlerBefore: handler },
    ])
    expect(counts).toMatchObject({ exchanges: 1, chasers: 1, transfers: 1, minutes: 10 })
  })

  it('make a first response of the earliest message of ours, and of no automatic mail', () => {
    expect(firstResponseOf({ firstSubstantiveResponseAt: null, answeredAt: at(5) })).toBe(at(5))
    expect(firstResponseOf({ firstSubstantiveResponseAt: at(4), answeredAt: at(5) })).toBe(at(4))
    expect(firstResponseOf({ firstSubstantiveResponseAt: at(6), answeredAt: at(5) })).toBe(at(5))
    expect(firstResponseOf({ firstSubstantiveResponseAt: at(4), answeredAt: null })).toBe(at(4))
    const known = { firstSubstantiveResponseAt: at(5), answeredAt: at(5) }
    expect(firstResponseAfter(known, [blank])).toBe(at(2))
    expect(firstResponseAfter(known, [{ ...blank, automatic: true }])).toBe(at(5))
    expect(firstResponseAfter(known, [{ ...blank, at: at(6) }])).toBe(at(5))
    expect(firstResponseAfter({ firstSubstantiveResponseAt: null, answeredAt: null }, [])).toBeNull()
  })
})

describe('another date for the answer', () => {
  const record = {
    answerDueOn: '2026-11-20',
    answerMovedTo: null,
    answerCeilingOn: '2027-01-16',
    answeredAt: null,
    reopenedAt: null,
  }
  it.each([
    ['2026-11-15', false, ['DEADLINE_PAST']],
    ['2026-11-16', false, []],
    ['2026-11-20', false, ['DEADLINE_SAME']],
    ['2027-01-16', false, []],
    ['2027-01-17', false, ['BEYOND_CEILING']],
    ['2027-01-17', true, []],
  ])('%s, beyond the ceiling on purpose %s: %j', (answerDueOn, beyondCeiling, codes) => {
    const issues = checkDeadlineChange({ answerDueOn, beyondCeiling }, record, '2026-11-16')
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })
})

describe('ceilings of compensations', () => {
  const employees = [
    { name: 'Anne', role: 'FRONT_DESK', active: true },
    { name: 'Bruno', role: 'HANDLER', active: true },
    { name: 'Chloé', role: 'MANAGER', active: true },
    { name: 'Denis', role: 'MANAGER', active: false },
  ] as const
  const ceilings = { FRONT_DESK: 1_000, HANDLER: 5_000, MANAGER: null }
  const rule = { ceilings, employees, actor: employees[0] }
  const refund = (amount: number | null, grantedBy: string | null) =>
    ({ type: 'REFUND', amount, grantedBy, grantedAt: null }) as const

  it('hold for whoever grants, and name who may', () => {
    expect(
      findCeilingIssues([refund(1_000, null), refund(5_000, 'bruno'), refund(9_999, 'Chloé')], [], rule),
    ).toEqual([])
    const [own, other] = findCeilingIssues([refund(1_001, null), refund(5_001, 'Bruno')], [], rule)
    expect(own?.params).toMatchObject({ name: 'Anne', names: 'Bruno, Chloé' })
    expect(other).toMatchObject({ path: 'compensations.1.amount', params: { names: 'Chloé' } })
  })

  it('do not judge again what was granted before, nor what costs nothing', () => {
    expect(findCeilingIssues([refund(9_000, null)], [refund(9_000, null)], rule)).toEqual([])
    expect(findCeilingIssues([refund(null, null)], [], rule)).toEqual([])
    const closed = { ...rule, ceilings: { FRONT_DESK: 0, HANDLER: 0, MANAGER: 0 } }
    expect(findCeilingIssues([refund(1, null)], [], closed)[0]?.code).toBe('COMPENSATION_CEILING_NOBODY')
  })
})
