import { sql } from 'kysely'
import { type CaseEvent, caseEventSchema } from '#shared/case-events/case-event'
import { toFlag } from '../complaints/complaint-row'
import type { Db } from '../context'

/** Adds an event after those that the case has; its rank. */
export async function insertCaseEvent(
  db: Db,
  complaintId: string,
  event: Omit<CaseEvent, 'rank'>,
): Promise<number> {
  const last = await db
    .selectFrom('caseEvent')
    .select(sql<number | null>`max(rank)`.as('rank'))
    .where('complaintId', '=', complaintId)
    .executeTakeFirst()
  const rank = Number(last?.rank ?? 0) + 1
  await db
    .insertInto('caseEvent')
    .values({ ...event, rank, complaintId, automatic: toFlag(event.automatic) })
    .execute()
  return rank
}

/** The events of a case in the order in which they were entered. */
export async function listCaseEvents(db: Db, complaintId: string): Promise<CaseEvent[]> {
  const rows = await db
    .selectFrom('caseEvent')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .orderBy('rank')
    .execute()
  return rows.map((row) => caseEventSchema.parse({ ...row, automatic: row.automatic === 1 }))
}

export async function withdrawCaseEvent(db: Db, id: string, at: string): Promise<void> {
  await db.updateTable('caseEvent').set({ withdrawnAt: at }).where('id', '=', id).execute()
}

/** Wipes what may name somebody in the events of a case: the facts stay. */
export async function wipeCaseEvents(db: Db, complaintId: string): Promise<void> {
  await db
    .updateTable('caseEvent')
    .set({ text: null, person: null })
    .where('complaintId', '=', complaintId)
    .execute()
}
