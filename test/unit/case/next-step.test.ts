import { describe, expect, it } from 'vitest'
import type { AgreedSolution } from '#shared/complaints/complaint'
import { findMostPressing, findNextStep, listCaseSteps, type SteppedCase } from '#shared/complaints/next-step'

const moment = { today: '2026-08-14', zone: 'Europe/Paris' }

const received: SteppedCase = {
  kind: 'complaint',
  channel: 'LETTER',
  writtenForm: false,
  receivedAt: '2026-08-10T08:00:00.000Z',
  clockStartedAt: '2026-08-10T08:00:00.000Z',
  acknowledgedAt: null,
  acknowledgementDueOn: '2026-08-22',
  answeredAt: null,
  answerDueOn: '2026-08-13',
  outcome: null,
  refusalGrounds: null,
  recourseGiven: false,
  agreedSolutions: [],
  followUpDueAt: null,
  followedUpAt: null,
  followUpAttempts: [],
  reopenedAt: null,
  closedAt: null,
  reclassifiedAt: null,
  cancelledAt: null,
}
const promise: AgreedSolution = {
  description: 'Rembourser la visite',
  immediate: false,
  promisedFor: '2026-08-20',
  doneAt: null,
  doneBy: null,
  abandonedReason: null,
}

const nextOf = (facts: Partial<SteppedCase>) =>
  findNextStep(listCaseSteps({ ...received, ...facts }, moment))?.step ?? null
const stateOf = (facts: Partial<SteppedCase>, step: string) =>
  listCaseSteps({ ...received, ...facts }, moment).find((candidate) => candidate.step === step)

const acknowledged = { acknowledgedAt: '2026-08-10T09:00:00.000Z' }
const answered = { ...acknowledged, answeredAt: '2026-08-12T09:00:00.000Z', outcome: 'UPHELD' as const }
const followedUp = { ...answered, followedUpAt: '2026-08-13T09:00:00.000Z' }

describe('the next step of a case', () => {
  it('goes from acknowledging to answering, to the promises, to the follow-up, to closing', () => {
    expect(nextOf({})).toBe('ACKNOWLEDGE')
    expect(nextOf(acknowledged)).toBe('ANSWER')
    expect(nextOf({ ...answered, agreedSolutions: [promise] })).toBe('DO_SOLUTIONS')
    expect(nextOf({ ...answered, agreedSolutions: [{ ...promise, doneAt: '2026-08-13' }] })).toBe('FOLLOW_UP')
    expect(nextOf(followedUp)).toBe('CLOSE')
    expect(nextOf({ ...followedUp, closedAt: '2026-08-14T09:00:00.000Z' })).toBeNull()
  })

  it('asks for the written form of an oral complaint first, within 15 days', () => {
    const oral = { channel: 'COUNTER' }
    expect(nextOf(oral)).toBe('FORMALISE')
    expect(stateOf(oral, 'FORMALISE')?.dueOn).toBe('2026-08-25')
    expect(stateOf({ ...oral, writtenForm: true }, 'FORMALISE')).toBeUndefined()
    // A remark that became a complaint on the 12th: its clock starts then.
    const promoted = { ...oral, clockStartedAt: '2026-08-12T08:00:00.000Z' }
    expect(stateOf(promoted, 'FORMALISE')?.dueOn).toBe('2026-08-27')
  })

  it('skips the acknowledgement of a complaint that was answered before it was due, and only then', () => {
    const early = { answeredAt: '2026-08-12T09:00:00.000Z', outcome: 'UPHELD' as const }
    expect(stateOf(early, 'ACKNOWLEDGE')?.state).toBe('skipped')
    expect(nextOf(early)).toBe('FOLLOW_UP')
    const late = { ...early, acknowledgementDueOn: '2026-08-11' }
    expect(nextOf(late)).toBe('ACKNOWLEDGE')
  })

  it('skips the answer of a reasoned closing without action and the follow-up after two attempts', () => {
    const withdrawn = {
      ...acknowledged,
      outcome: 'WITHDRAWN' as const,
      refusalGrounds: 'Retirée par la personne.',
    }
    expect(stateOf(withdrawn, 'ANSWER')?.state).toBe('skipped')
    const attempts = { followUpAttempts: ['2026-08-12T09:00:00.000Z', '2026-08-13T09:00:00.000Z'] }
    expect(nextOf({ ...answered, ...attempts })).toBe('CLOSE')
  })

  it('counts a promise whose abandonment is justified as settled', () => {
    const abandoned = { ...promise, abandonedReason: 'La personne y a renoncé.' }
    expect(stateOf({ ...answered, agreedSolutions: [abandoned] }, 'DO_SOLUTIONS')?.state).toBe('done')
  })

  it('asks for a new answer and a new follow-up after a reopening, without the old due dates', () => {
    const reopened = { ...followedUp, reopenedAt: '2026-08-14T06:00:00.000Z' }
    expect(nextOf(reopened)).toBe('ANSWER')
    expect(stateOf(reopened, 'ANSWER')?.dueOn).toBeNull()
    const again = { ...reopened, answeredAt: '2026-08-14T07:00:00.000Z' }
    expect(nextOf(again)).toBe('FOLLOW_UP')
  })

  it('is none for a case that was reclassified or cancelled', () => {
    expect(nextOf({ reclassifiedAt: '2026-08-12T09:00:00.000Z' })).toBeNull()
    expect(nextOf({ cancelledAt: '2026-08-12T09:00:00.000Z' })).toBeNull()
  })

  it('leaves only solutions and closing to what is internal to a training organisation', () => {
    const steps = listCaseSteps({ ...received, kind: 'hazard', channel: 'OTHER' }, moment)
    expect(steps.map(({ step }) => step)).toEqual(['RECEIVE', 'DO_SOLUTIONS', 'CLOSE'])
    expect(findNextStep(steps)?.step).toBe('CLOSE')
  })
})

describe('the most pressing step', () => {
  it('is the one due first, even when another comes before it', () => {
    const steps = listCaseSteps(received, moment)
    expect(findNextStep(steps)?.step).toBe('ACKNOWLEDGE')
    expect(findMostPressing(steps)).toMatchObject({ step: 'ANSWER', dueOn: '2026-08-13', urgency: 'late' })
  })

  it('is due soon on the day and on the day before', () => {
    const urgency = (today: string) =>
      findMostPressing(listCaseSteps(received, { ...moment, today }))?.urgency
    expect(['2026-08-11', '2026-08-12', '2026-08-13', '2026-08-14'].map(urgency)).toEqual([
      'ahead',
      'soon',
      'soon',
      'late',
    ])
  })

  it('is nothing when nothing is due', () => {
    expect(
      findMostPressing(listCaseSteps({ ...received, closedAt: '2026-08-14T09:00:00.000Z' }, moment)),
    ).toBeNull()
  })
})
