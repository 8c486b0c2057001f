import { describe, expect, it } from 'vitest'
import { splitDue } from '#renderer/features/today/split-due'
import { endOfWeek, todayLists } from '#renderer/features/today/today-lists'
import { contract } from '#shared/api/contract'
import type { ComplaintRow } from '#shared/complaints/complaint-api'

function row(number: string, answerDueOn: string | null): ComplaintRow {
  return {
    id: number,
    version: 1,
    kind: 'complaint',
    number,
    receivedAt: '2026-11-01T10:00:00.000Z',
    site: 'port',
    person: null,
    nature: 'ACCUEIL',
    channel: 'EMAIL',
    excerpt: '',
    severity: null,
    status: 'RECEIVED',
    answerDueOn,
    answeredAt: null,
    handledBy: null,
  }
}

describe('what waits today', () => {
  it('ends the week on Sunday, Sunday included', () => {
    expect(endOfWeek('2026-11-16')).toBe('2026-11-22')
    expect(endOfWeek('2026-11-22')).toBe('2026-11-22')
  })

  it('asks the list of complaints in its own terms', () => {
    for (const input of Object.values(todayLists('2026-11-20'))) {
      expect(contract['complaints.list'].input.safeParse(input).error).toBeUndefined()
    }
  })

  it('tells what is due today from what is due later, soonest first, and leaves the overdue aside', () => {
    const rows = [
      row('d', '2026-11-22'),
      row('c', '2026-11-21'),
      row('b', '2026-11-20'),
      row('a', '2026-11-19'),
    ]
    const { today, thisWeek } = splitDue(rows, '2026-11-20')
    expect(today.map(({ number }) => number)).toEqual(['b'])
    expect(thisWeek.map(({ number }) => number)).toEqual(['c', 'd'])
  })
})
