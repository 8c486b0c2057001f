import { sql } from 'kysely'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import type { Context } from '../context'
import { daysFacet, type Facet, pinnedColumn, plainFacet, receivedFacet, valuesFacet } from '../lists/facet'
import { isNotArchived, readsArchives } from '../privacy/archived-cases'

/** What `deriveStatus` calls open; an index holds these cases alone, by their reception. */
export const isOpen = sql<boolean>`complaint.closed_at is null and complaint.reclassified_at is null
  and complaint.cancelled_at is null`
const open: ReadonlySet<string> = new Set(openStatuses)

/** What a filter asks of `complaint`, its text left aside; all of it must hold. */
export function complaintFacets(context: Context, filter: ComplaintFilter): Facet[] {
  const facets: Facet[] = []
  if (!readsArchives(context)) facets.push(plainFacet('archive', isNotArchived(context)))
  const { from, to } = filter
  if (from || to) facets.push(receivedFacet('complaint', { from, to }))
  const lists = {
    ...{ site: filter.sites, nature: filter.natures, channel: filter.channels, severity: filter.severities },
    ...{ kind: filter.kinds, priority: filter.priorities, outcome: filter.outcomes },
    ...{ handled_by: filter.handlers, third_party_name: filter.thirdParties },
  }
  for (const [column, values] of Object.entries(lists))
    if (values) facets.push(valuesFacet('complaint', column, values))
  if (filter.statuses) facets.push(statusFacet(filter.statuses))
  if (filter.unassigned) facets.push(unassigned)
  if (filter.answered) facets.push(plainFacet('answered', sql`complaint.answered_on is not null`))
  if (filter.dueBefore || filter.answered === false) facets.push(awaitedFacet(context, filter.dueBefore))
  const { closedFrom, closedTo, dueFrom, dueTo } = filter
  if (closedFrom || closedTo)
    facets.push(daysFacet('complaint', 'closed_on', { from: closedFrom, to: closedTo }))
  if (dueFrom || dueTo) facets.push(daysFacet('complaint', 'answer_due_on', { from: dueFrom, to: dueTo }))
  if (filter.counted) facets.push(counted)
  return facets
}

function statusFacet(statuses: NonNullable<ComplaintFilter['statuses']>): Facet {
  const isOnlyOpen = statuses.every((status) => open.has(status))
  const facet = valuesFacet('complaint', 'status', statuses, isOnlyOpen)
  return isOnlyOpen ? { ...facet, along: { ...facet.along, received_at: isOpen } } : facet
}

const unassigned: Facet = {
  ...plainFacet('unassigned', sql`complaint.handled_by is null`),
  pinned: sql`${pinnedColumn('complaint', 'handled_by', false)} = ''`,
  leads: true,
}

// The rule of what is late is `isPastDue`: before that day, or on it once the hour has passed.
function awaitedFacet({ now }: Context, dueBefore: string | undefined): Facet {
  const due = pinnedColumn('complaint', 'answer_due_on', false)
  const isLate = sql`${due} between '0' and ${dueBefore}
    and (${due} < ${dueBefore} or complaint.answer_due_at < ${now})`
  const condition = sql<boolean>`(${isOpen} and complaint.answered_at is null
    ${dueBefore ? sql`and ${isLate}` : sql``})`
  return {
    ...{ key: `awaited ${dueBefore ?? ''}`, condition, pinned: condition },
    ...{ leads: true, isClustered: true, along: { received_at: condition } },
  }
}

const counted: Facet = plainFacet(
  'counted',
  sql`${pinnedColumn('complaint', 'kind', false)} = 'complaint' and complaint.reclassified_at is null
    and complaint.cancelled_at is null`,
)
