import { sql } from 'kysely'
import type { RemarkFilter } from '#shared/remarks/remark-api'
import { toFlag } from '../complaints/complaint-row'
import { type Facet, plainFacet, receivedFacet, valuesFacet } from '../lists/facet'

/** What a filter asks of `remark`, its text left aside; all of it must hold. */
export function remarkFacets(filter: RemarkFilter): Facet[] {
  const facets: Facet[] = []
  const { from, to } = filter
  if (from || to) facets.push(receivedFacet('remark', { from, to }))
  const lists = {
    ...{ site: filter.sites, topic: filter.topics, channel: filter.channels, kind: filter.kinds },
    ...{ polarity: filter.polarities, status: filter.statuses, decision: filter.decisions },
    third_party_name: filter.thirdParties,
  }
  for (const [column, values] of Object.entries(lists))
    if (values) facets.push(valuesFacet('remark', column, values))
  if (filter.displayed !== undefined)
    facets.push(plainFacet('displayed', sql`remark.displayed = ${toFlag(filter.displayed)}`))
  return facets
}
