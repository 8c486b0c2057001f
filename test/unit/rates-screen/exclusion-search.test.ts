import { describe, expect, it } from 'vitest'
import { complaintSearchSchema } from '#renderer/app/search-params'
import { exclusionSearch } from '#renderer/features/rates/figure/exclusion-search'

const place = {
  period: { from: '2026-01-01', to: '2026-12-31' },
  site: '01900000-0000-7000-8000-000000000001',
  naturesNotCounted: ['PRIX'],
}

describe('the complaints left out of a rate', () => {
  it.each(['cancelled', 'reclassified', 'oral', 'natureNotCounted'] as const)(
    'lead to a list that the address of the list understands (%s)',
    (reason) => {
      const search = exclusionSearch(reason, place)
      expect(complaintSearchSchema.parse(search)).toMatchObject({ ...place.period, sites: [place.site] })
      expect(search).toEqual(complaintSearchSchema.parse(search))
    },
  )

  it('lead nowhere where the list has no filter for the reason', () => {
    expect(exclusionSearch('outOfScope', place)).toBeNull()
    expect(exclusionSearch('natureNotCounted', { ...place, naturesNotCounted: [] })).toBeNull()
  })

  it('are those of all sites when no site was chosen', () => {
    expect(exclusionSearch('cancelled', { ...place, site: null })).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      statuses: ['CANCELLED'],
    })
  })
})
