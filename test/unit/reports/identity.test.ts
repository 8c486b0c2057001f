import { describe, expect, it } from 'vitest'
import { hideIdentity, initialsOf, showPerson } from '#shared/reports/identity'
import { caseSheetFixture } from '#test/support/case-sheet-fixture'

describe('identity', () => {
  it.each([
    ['Jeanne Lefèvre', 'J. L.'],
    ['Jean-Pierre Le Goff', 'J.-P. L. G.'],
    ['Müller, Anke', 'M. A.'],
    ['élodie d’Arc', 'É. D. A.'],
    ['Ægir Ünal', 'Æ. Ü.'],
    ['Ольга Иванова', 'О. И.'],
    ['3M', '3.'],
    ['  – ', ''],
  ])('reduces %s to %s', (name, initials) => {
    expect(initialsOf(name).replaceAll('\u00a0', ' ')).toBe(initials)
  })

  it('shows a person in full, by initials, or not at all', () => {
    const person = { name: 'Jeanne Lefèvre', organisation: 'Flots bleus' }
    expect(showPerson('nominative', person)).toBe('Jeanne Lefèvre (Flots bleus)')
    expect(showPerson('initials', person)?.replaceAll('\u00a0', ' ')).toBe('J. L. (F. B.)')
    expect(showPerson('anonymous', person)).toBeNull()
    expect(showPerson('nominative', { name: null, organisation: ' ' })).toBeNull()
    expect(showPerson('nominative', null)).toBeNull()
  })

  it('keeps nature, dates and words of a record whose identity is hidden', () => {
    const { record } = caseSheetFixture()
    const hidden = hideIdentity('initials', record)
    expect(hidden.complainant).toMatchObject({ name: 'J.\u00a0L.', phone: null, email: null, language: 'fr' })
    expect(hidden.originalDocument).toBeNull()
    expect(hideIdentity('anonymous', { ...record, cancellationReason: 'Vu avec M. Dupont' })).toMatchObject({
      cancellationReason: null,
    })
    expect({ ...hidden, complainant: null, originalDocument: null }).toEqual({
      ...record,
      complainant: null,
      originalDocument: null,
    })
    expect(hideIdentity('nominative', record)).toBe(record)
  })
})
