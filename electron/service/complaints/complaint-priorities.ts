import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import { eisenhowerBoxes } from '#shared/complaints/eisenhower'
import type { Context } from '../context'
import { readCards } from './case-cards'
import { placeKept } from './open-cases'
import { type PlacedCase, placeInDatabase } from './place-cases'

/** Open cases by what is to be done about them (S4): counted where they are stored, and the first of each box read. */
export async function readPriorities(
  context: Context,
  { filter, limit }: ParsedInputOf<'complaints.priorities'>,
): Promise<OutputOf<'complaints.priorities'>> {
  const statuses = filter.statuses?.filter((status) => openStatuses.some((open) => open === status))
  const first = statuses?.length === 0 ? [] : await placeCases(context, { ...filter, statuses }, limit)
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

/** The cases of each box that come first, and how many it has; what a server has it counts itself. */
async function placeCases(
  context: Context,
  filter: ComplaintFilter,
  limit: number,
): Promise<readonly PlacedCase[]> {
  const kept = context.engine.dialect === 'sqlite' ? await placeKept(context, filter, limit) : null
  return kept ?? placeInDatabase(context, filter, limit)
}
