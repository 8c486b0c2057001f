import { sql } from 'kysely'
import { z } from 'zod'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { listSidePaths } from '#shared/case-events/side-paths'
import { impacts, priorities, urgencies } from '#shared/complaints/complaint'
import { type CaseCard, caseCardSchema, type complaintBoardApi } from '#shared/complaints/complaint-board-api'
import { type ComplaintStatus, openStatuses } from '#shared/complaints/complaint-status'
import { type EisenhowerBox, eisenhowerBox, eisenhowerBoxes } from '#shared/complaints/eisenhower'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import type { Handlers } from '../handlers'
import { complaintConditions } from './complaint-filter'

export const complaintBoardHandlers: Handlers<keyof typeof complaintBoardApi> = {
  'complaints.board': readBoard,
  'complaints.priorities': readPriorities,
}

/** The columns that are always shown; others appear when the filter asks for them. */
const usual: readonly ComplaintStatus[] = [...openStatuses, 'CLOSED']

/** Cases by status: the number of each column, and the first cards of it. */
async function readBoard(
  context: Context,
  { filter, limit }: ParsedInputOf<'complaints.board'>,
): Promise<OutputOf<'complaints.board'>> {
  const statuses = filter.statuses ?? usual
  const conditions = complaintConditions(context, { ...filter, statuses: [...statuses] })
  const counted = await context.db
    .selectFrom('complaint')
    .select(['status', sql<number | string>`count(*)`.as('count')])
    .where((builder) => builder.and(conditions))
    .groupBy('status')
    .execute()
  const counts = new Map(counted.map(({ status, count }) => [status, Number(count)]))
  const columns: OutputOf<'complaints.board'>['columns'] = []
  for (const status of statuses) {
    const count = counts.get(status) ?? 0
    const filled = { ...filter, statuses: [status] }
    const isOver = !openStatuses.some((one) => one === status)
    const cards =
      count > 0 ? await readCards(context, complaintConditions(context, filled), limit, isOver) : []
    columns.push({ status, count, cards })
  }
  return { columns }
}

const assessed = z.object({
  priority: z.enum(priorities).nullable(),
  impact: z.enum(impacts).nullable(),
  urgency: z.enum(urgencies).nullable(),
})

/** Open cases by what is to be done about them (S4). */
async function readPriorities(
  context: Context,
  { filter, limit }: ParsedInputOf<'complaints.priorities'>,
): Promise<OutputOf<'complaints.priorities'>> {
  const asked = filter.statuses?.filter((status) => openStatuses.some((open) => open === status))
  const statuses = asked ?? [...openStatuses]
  if (statuses.length === 0) return { boxes: eisenhowerBoxes.map((box) => ({ box, count: 0, cards: [] })) }
  const conditions = complaintConditions(context, { ...filter, statuses })
  const rows = await context.db
    .selectFrom('complaint')
    .select([
      'id',
      'site',
      'safety',
      'severity',
      'priority',
      'impact',
      'urgency',
      'answerDueOn',
      'answeredAt',
    ])
    .where((builder) => builder.and(conditions))
    .orderBy(
      sql`case when answered_at is null and answer_due_on is not null then answer_due_on else '9999' end`,
    )
    .orderBy('ordinal')
    .execute()
  const ids = new Map<EisenhowerBox, string[]>(eisenhowerBoxes.map((box) => [box, []]))
  for (const row of rows) {
    const today = localDateOf(context.now, zoneOf(context, row.site))
    const dueOn = row.answeredAt === null ? row.answerDueOn : null
    const facts = { ...assessed.parse(row), safety: row.safety === 1, severity: row.severity, dueOn }
    ids.get(eisenhowerBox(facts, today))?.push(row.id)
  }
  const boxes: OutputOf<'complaints.priorities'>['boxes'] = []
  for (const [box, all] of ids) {
    const first = all.slice(0, limit)
    const cards = first.length > 0 ? await readCards(context, [sql`id in (${sql.join(first)})`], limit) : []
    boxes.push({ box, count: all.length, cards })
  }
  return { boxes }
}

async function readCards(
  { db }: Context,
  conditions: ReturnType<typeof complaintConditions>,
  limit: number,
  isOver = false,
): Promise<CaseCard[]> {
  const rows = await db
    .selectFrom('complaint')
    .select(['id', 'number', 'complainantName', 'complainantOrganisation', 'nature', 'site', 'status'])
    .select(['answerDueOn', 'answeredAt', 'closedAt', 'handledBy', 'pauses', 'holdingNoticeAt', 'appealedAt'])
    .select(['appealAnsweredAt', 'mediationOpenedAt', 'mediationEndedAt', 'reclassifiedAt', 'cancelledAt'])
    .select(['answerWarningOn', 'answerCeilingOn', 'answerDueAt', 'answerCeilingAt'])
    .where((builder) => builder.and(conditions))
    // What is over waits for nothing: the newest first.
    .$if(!isOver, (query) =>
      query.orderBy(
        sql`case when answered_at is null and closed_at is null and answer_due_on is not null
          then answer_due_on else '9999' end`,
      ),
    )
    .orderBy('ordinal', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ complainantName, complainantOrganisation, ...row }) =>
    caseCardSchema.parse({
      ...row,
      person: complainantName ?? complainantOrganisation,
      sidePaths: listSidePaths({ ...row, pauses: JSON.parse(row.pauses) }),
    }),
  )
}
