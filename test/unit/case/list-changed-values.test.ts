import { describe, expect, it } from 'vitest'
import { listChangedValues } from '#renderer/features/complaints/case/history/list-changed-values'

const solution = { description: 'Remboursement', immediate: false, promisedFor: '2026-08-20', doneAt: null }

describe('the values behind a change', () => {
  it('names the part of a person that changed', () => {
    const before = { name: 'Odile Marée', phone: null, address: { city: 'Vannes', street: null } }
    const after = { ...before, phone: '+33 2 97 00 00 00', address: { city: 'Auray', street: null } }
    expect(listChangedValues({ field: 'complainant', before, after })).toEqual([
      { path: 'complainant.phone', before: null, after: '+33 2 97 00 00 00' },
      { path: 'complainant.address.city', before: 'Vannes', after: 'Auray' },
    ])
  })

  it('names the row of a list that changed, and a new row as a whole', () => {
    const done = { ...solution, doneAt: '2026-08-19' }
    const added = { ...solution, description: 'Excuses' }
    expect(listChangedValues({ field: 'agreedSolutions', before: [solution], after: [done, added] })).toEqual(
      [
        { path: 'agreedSolutions.0.doneAt', before: null, after: '2026-08-19' },
        { path: 'agreedSolutions.1', before: null, after: added },
      ],
    )
    expect(listChangedValues({ field: 'agreedSolutions', before: [], after: [solution] })).toHaveLength(1)
  })

  it('keeps plain values and what was wiped as they are', () => {
    expect(listChangedValues({ field: 'place', before: null, after: 'Port' })).toEqual([
      { path: 'place', before: null, after: 'Port' },
    ])
    const attempts = { field: 'followUpAttempts', before: ['2026-08-19T09:00:00.000Z'], after: [] }
    expect(listChangedValues(attempts)).toEqual([
      { path: 'followUpAttempts', ...{ before: attempts.before, after: [] } },
    ])
  })
})
