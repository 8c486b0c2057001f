import { sql } from 'kysely'
import type { RemarkFilter } from '#shared/remarks/remark-api'
import { addDays } from '#shared/time/day-number'
import { toFlag } from '../complaints/complaint-row'
import { daysFacet, type Facet, plainFacet, valuesFacet } from '../lists/facet'

/** What a filter asks of `remark`, its text left aside; all of it must hold. */
export function remarkFacets(filter: RemarkFilter): Facet[] {
  const facets: Facet[] = []
  const { from, to } = filter
  if (from || to) facets.push(daysFacet('remark', 'received_on', { from, to }, aroundDays(filter)))
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

// Local days lie within a day of the same days in UTC.
function aroundDays({ from, to }: RemarkFilter): Facet['along'] {
  const first = from ? [sql`remark.received_at >= ${addDays(from, -1)}`] : []
  const last = to ? [sql`remark.received_at < ${addDays(to, 2)}`] : []
  return { received_at: sql<boolean>`${sql.join([...first, ...last], sql` and `)}` }
}
