import { describe, expect, it } from 'vitest'
import { settingsApi } from '#shared/settings/settings-api'

const id = '01900000-0000-7000-8000-000000000001'

describe('a change of a site or of an employee', () => {
  it('says nothing about what it leaves out: a new name keeps the address and the time zone', () => {
    const input = { id, version: 1, changes: { name: 'Gare' } }
    expect(settingsApi['sites.update'].input.parse(input).changes).toEqual({ name: 'Gare' })
  })

  it('does not bring back somebody who left when their title is corrected', () => {
    const input = { id, version: 1, changes: { jobTitle: 'Accueil' } }
    expect(settingsApi['employees.update'].input.parse(input).changes).toEqual({ jobTitle: 'Accueil' })
  })
})
