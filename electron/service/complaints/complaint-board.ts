import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { complaintBoardApi } from '#shared/complaints/complaint-board-api'
import { type ComplaintStatus, openStatuses } from '#shared/complaints/complaint-status'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { readCards } from './case-cards'
import { complaintConditions } from './complaint-filter'
import { readPriorities } from './complaint-priorities'

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
