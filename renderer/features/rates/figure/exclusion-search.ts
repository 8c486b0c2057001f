import type { ComplaintSearch } from '#renderer/app/search-params'
import { complaintStatuses } from '#shared/complaints/complaint-status'
import type { Excluded } from '#shared/rates/rate-api'
import type { Period } from '#shared/time/local-date'

export interface ExclusionPlace {
  readonly period: Period
  readonly site: string | null
  /** Codes of the natures left out of the rate. */
  readonly naturesNotCounted: readonly string[]
}

const sideStatuses: readonly string[] = ['AWAITING_WRITTEN_FORM', 'RECLASSIFIED', 'CANCELLED']

/** The list of the complaints left out for a reason; null where the list has no filter for it. */
export function exclusionSearch(reason: keyof Excluded, place: ExclusionPlace): ComplaintSearch | null {
  const { period, site, naturesNotCounted } = place
  const search: ComplaintSearch = { from: period.from, to: period.to, ...(site ? { sites: [site] } : {}) }
  switch (reason) {
    case 'cancelled':
      return { ...search, statuses: ['CANCELLED'] }
    case 'reclassified':
      return { ...search, statuses: ['RECLASSIFIED'] }
    case 'oral':
      return { ...search, statuses: ['AWAITING_WRITTEN_FORM'] }
    case 'natureNotCounted':
      if (naturesNotCounted.length === 0) return null
      return {
        ...search,
        natures: [...naturesNotCounted],
        statuses: complaintStatuses.filter((status) => !sideStatuses.includes(status)),
      }
    case 'outOfScope':
      return null
  }
}
