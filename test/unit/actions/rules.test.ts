import { describe, expect, it } from 'vitest'
import { checkAction } from '#shared/actions/action-checks'
import { deriveActionStatus } from '#shared/actions/action-status'
import { compareAround } from '#shared/causes/compare-around'
import { findObjectivityReasons } from '#shared/complaints/objectivity'
import { checkTransmission, transmissionState } from '#shared/third-parties/transmission-rules'

const open = { due: '2026-11-10', done: null, effectiveness: null, cancelledAt: null }

describe('the status of an action', () => {
  it('is late from the day after its due date', () => {
    expect(deriveActionStatus(open, '2026-11-10')).toBe('TO_DO')
    expect(deriveActionStatus(open, '2026-11-11')).toBe('LATE')
    expect(deriveActionStatus({ ...open, due: null }, '2030-01-01')).toBe('TO_DO')
  })

  it('follows what was done, checked or given up, whatever the date', () => {
    const done = { ...open, done: '2026-11-20' }
    expect(deriveActionStatus(done, '2026-12-01')).toBe('DONE')
    expect(deriveActionStatus({ ...done, effectiveness: 'PARTLY' }, '2026-12-01')).toBe('CHECKED')
    expect(deriveActionStatus({ ...open, cancelledAt: '2026-11-01T08:00:00.000Z' }, '2026-12-01')).toBe(
      'CANCELLED',
    )
  })

  it('effectiveness is checked after the action was done and not in the future', () => {
    const checked = { done: '2026-11-05', evidence: null, effectiveness: { checkedOn: '2026-11-04' } }
    expect(checkAction(checked, '2026-11-10').map(({ code }) => code)).toEqual(['BEFORE_DONE'])
    expect(checkAction({ ...checked, done: null }, '2026-11-10').map(({ code }) => code)).toEqual([
      'ACTION_NOT_DONE',
    ])
    const later = { done: '2026-11-12', evidence: 'Photo', effectiveness: null }
    expect(checkAction(later, '2026-11-10').map(({ code }) => code)).toEqual(['IN_THE_FUTURE'])
  })
})

describe('entries before and after an action', () => {
  it('are counted over two stretches of the same length', () => {
    const dates = ['2026-09-20', '2026-09-30', '2026-10-01', '2026-10-05', '2026-10-11']
    const found = compareAround(dates, '2026-10-01', '2026-10-10')
    expect(found).toMatchObject({ on: '2026-10-01', days: 10, before: 1, after: 2 })
    expect(found?.effect).toMatchObject({ ratio: 2, verdict: 'UNDECIDED' })
  })

  it('are not compared before the action was done', () => {
    expect(compareAround([], '2026-10-02', '2026-10-01')).toBeNull()
  })
})

describe('the objectivity of a case', () => {
  const anne = 'a'
  const nameOf = (id: string) => (id === anne ? 'Anne Le Goff' : 'Bruno Caër')
  const facts = {
    handledBy: anne,
    receivedBy: 'b',
    attribution: null,
    verbatim: 'La porte était fermée.',
    reason: null,
    summary: null,
    customerSuggestion: null,
  }

  it('is not in doubt while nothing names the handler', () => {
    expect(findObjectivityReasons(facts, nameOf)).toEqual([])
    expect(findObjectivityReasons({ ...facts, handledBy: null, attribution: 'Anne Goff' }, nameOf)).toEqual(
      [],
    )
  })

  it('is in doubt when the attribution or the words name the handler', () => {
    expect(findObjectivityReasons({ ...facts, attribution: 'Accueil (Anne LE GOFF)' }, nameOf)).toEqual([
      'ATTRIBUTION',
    ])
    expect(findObjectivityReasons({ ...facts, verbatim: 'Mme Goff a été désagréable.' }, nameOf)).toEqual([
      'WORDS',
    ])
    expect(findObjectivityReasons({ ...facts, verbatim: 'Madame Le Goff m’a mal reçu.' }, nameOf)).toEqual([
      'WORDS',
    ])
  })

  it('a first name is enough when the handler received the complaint', () => {
    const received = { ...facts, receivedBy: anne, verbatim: 'Anne ne m’a pas répondu.' }
    expect(findObjectivityReasons(received, nameOf)).toEqual(['RECEIVED_AND_NAMED'])
    expect(findObjectivityReasons({ ...received, receivedBy: 'b' }, nameOf)).toEqual([])
    expect(findObjectivityReasons({ ...received, verbatim: 'les années passent' }, nameOf)).toEqual([])
  })
})

describe('a transmission', () => {
  const sent = {
    sentOn: '2026-11-05',
    expectedOn: '2026-11-20',
    remindedOn: null,
    answeredOn: null,
    withdrawnOn: null,
  }
  const moment = { today: '2026-11-25', receivedOn: '2026-11-03' }

  it('is overdue after the day that was set, until it is answered or withdrawn', () => {
    expect(transmissionState(sent, '2026-11-20')).toBe('WAITING')
    expect(transmissionState(sent, '2026-11-21')).toBe('OVERDUE')
    expect(transmissionState({ ...sent, answeredOn: '2026-11-22' }, '2026-11-25')).toBe('ANSWERED')
    expect(transmissionState({ ...sent, withdrawnOn: '2026-11-22' }, '2026-11-25')).toBe('WITHDRAWN')
  })

  it('has its dates in order', () => {
    expect(checkTransmission(sent, moment)).toEqual([])
    const odd = { ...sent, sentOn: '2026-11-01', answeredOn: '2026-10-30', expectedOn: '2026-10-01' }
    expect(checkTransmission(odd, moment).map(({ path, code }) => [path, code])).toEqual([
      ['sentOn', 'BEFORE_RECEPTION'],
      ['expectedOn', 'BEFORE_TRANSMISSION'],
      ['answeredOn', 'BEFORE_TRANSMISSION'],
    ])
  })
})
