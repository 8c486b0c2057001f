import { describe, expect, it } from 'vitest'
import { readAnswerDeadline } from '#shared/complaints/answer-deadline'

const open = { answerDueOn: '2026-11-20', answeredAt: null, status: 'RECEIVED' } as const

describe('the due date of an answer', () => {
  it('is ahead, then soon from the eve on, then late from the day after', () => {
    expect(readAnswerDeadline(open, '2026-11-18')).toEqual({ state: 'AHEAD', dueOn: '2026-11-20', days: 2 })
    expect(readAnswerDeadline(open, '2026-11-19')).toMatchObject({ state: 'SOON', days: 1 })
    expect(readAnswerDeadline(open, '2026-11-20')).toMatchObject({ state: 'SOON', days: 0 })
    expect(readAnswerDeadline(open, '2026-11-21')).toMatchObject({ state: 'LATE', days: 1 })
  })

  it('no longer counts once the answer is given, even late', () => {
    const answered = { ...open, answeredAt: '2026-11-25T09:00:00.000Z', status: 'ANSWERED' } as const
    expect(readAnswerDeadline(answered, '2026-12-01').state).toBe('ANSWERED')
  })

  it('does not exist for cases that wait for nothing', () => {
    for (const status of ['CLOSED', 'RECLASSIFIED', 'CANCELLED'] as const) {
      expect(readAnswerDeadline({ ...open, status }, '2026-12-01')).toEqual({ state: 'NONE' })
    }
    expect(readAnswerDeadline({ ...open, answerDueOn: null }, '2026-12-01')).toEqual({ state: 'NONE' })
  })
})
