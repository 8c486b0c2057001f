import { type RawBuilder, sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { openStatuses } from '#shared/complaints/complaint-status'
import { type EisenhowerBox, eisenhowerBoxes, urgentDays } from '#shared/complaints/eisenhower'
import { addDays } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import { readCards } from './case-cards'
import { complaintConditions } from './complaint-filter'

interface PlacedCase {
  readonly box: EisenhowerBox
  readonly count: number | string
  readonly ordinal: number
}

/** Open cases by what is to be done about them (S4): counted where they are stored, and the first of each box read. */
export async function readPriorities(
  context: Context,
  { filter, limit }: ParsedInputOf<'complaints.priorities'>,
): Promise<OutputOf<'complaints.priorities'>> {
  const asked = filter.statuses?.filter((status) => openStatuses.some((open) => open === status))
  const statuses = asked ?? [...openStatuses]
  const first = statuses.length > 0 ? await readFirst(context, { ...filter, statuses }, limit) : []
  const boxes: OutputOf<'complaints.priorities'>['boxes'] = []
  for (const box of eisenhowerBoxes) {
    const own = first.filter((placed) => placed.box === box)
    const ordinals = own.map(({ ordinal }) => ordinal)
    const cards =
      own.length > 0 ? await readCards(context, [sql`ordinal in (${sql.join(ordinals)})`], limit) : []
    boxes.push({ box, count: Number(own[0]?.count ?? 0), cards })
  }
  return { boxes }
}

/** The cases of each box that come first, and how many it has. */
async function readFirst(
  context: Context,
  filter: Parameters<typeof complaintConditions>[1],
  limit: number,
): Promise<readonly PlacedCase[]> {
  const conditions = sql.join(complaintConditions(context, filter), sql` and `)
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
      return sql`when ${id} then ${addDays(today, urgentDays)}`
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
