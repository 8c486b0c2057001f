import { type RawBuilder, sql } from 'kysely'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import { type EisenhowerBox, urgentUntil } from '#shared/complaints/eisenhower'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import { complaintConditions } from './complaint-filter'

export interface PlacedCase {
  readonly box: EisenhowerBox
  readonly count: number | string
  readonly ordinal: number
}

/** The cases of each box that come first, and how many it has. */
export async function placeInDatabase(
  context: Context,
  filter: ComplaintFilter,
  limit: number,
): Promise<readonly PlacedCase[]> {
  const statuses = filter.statuses ?? [...openStatuses]
  const conditions = sql.join(complaintConditions(context, { ...filter, statuses }), sql` and `)
  const { rows } = await sql<PlacedCase>`
    select box, ordinal, "count" from (
      select box, ordinal, count(*) over (partition by box) as "count",
        row_number() over (partition by box order by due, ordinal) as place
      from (select ${boxOf(context)} as box, ${due} as due, ordinal from complaint where ${conditions}) as placed
    ) as ranked where place <= ${limit} order by box, place`.execute(context.db)
  return rows
}

const due = sql`case when answered_at is null and answer_due_on is not null then answer_due_on else '9999' end`

/** `eisenhowerBox` of an open case, on the day that it is at its site. */
function boxOf(context: Context): RawBuilder<EisenhowerBox> {
  const soon = sql.join(
    context.sites.map(({ id }) => {
      const today = localDateOf(context.now, zoneOf(context, id))
      return sql`when ${id} then ${urgentUntil(today)}`
    }),
    sql` `,
  )
  const isImportant = sql`(safety = 1 or priority in ('P1', 'P2') or severity >= 3 or impact in ('SEVERAL', 'ALL'))`
  const isUrgent = sql`(safety = 1 or priority = 'P1' or urgency = 'HIGH'
    or (answered_at is null and answer_due_on <= case site ${soon} end))`
  const box = (name: EisenhowerBox) => sql.lit(name)
  return sql`case when ${isImportant} then case when ${isUrgent} then ${box('DO_NOW')} else ${box('PLAN')} end
    when ${isUrgent} then ${box('DELEGATE')} else ${box('ANSWER_SIMPLY')} end`
}
