import { describe, expect, it } from 'vitest'
import { decideKind } from '#shared/intake/intake-rules'

const [street, postalCode, city] = ['4, quai de la République', '56640', 'Arzon']
const facts = { channel: 'LETTER', writtenForm: true, dissatisfaction: true }

describe('the kind of an entry', () => {
  it.each([
    [{ city }, 'remark'],
    [{ postalCode }, 'remark'],
    [{ city, country: 'Irlande' }, 'remark'],
    [{ postalCode, city }, 'complaint'],
    [{ street, city }, 'complaint'],
    [{ street, postalCode, city }, 'complaint'],
  ])('holds %j for an address where a letter arrives, or not', (address, kind) => {
    expect(decideKind({ ...facts, complainant: { name: 'Jeanne Œuvrard', address } })).toMatchObject({ kind })
  })

  it('is a remark of whoever only says from which town they come, and is not asked for a name', () => {
    expect(decideKind({ ...facts, complainant: { address: { city } } })).toEqual({
      kind: 'remark',
      reasons: ['NO_CONTACT_DETAILS'],
      awaitsWrittenForm: false,
    })
  })
})
