import { sql } from 'kysely'
import { listSidePaths } from '#shared/case-events/side-paths'
import type { CaseCard } from '#shared/complaints/complaint-board-api'
import type { ComplaintStatus } from '#shared/complaints/complaint-status'
import type { Context } from '../context'
import type { complaintConditions } from './complaint-filter'

/** Cases as cards: what is due first stands first. */
export async function readCards(
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
    .$narrowType<{ status: ComplaintStatus }>()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    person: row.complainantName ?? row.complainantOrganisation,
    nature: row.nature,
    site: row.site,
    status: row.status,
    answerDueOn: row.answerDueOn,
    answerWarningOn: row.answerWarningOn,
    answerCeilingOn: row.answerCeilingOn,
    answerDueAt: row.answerDueAt,
    answerCeilingAt: row.answerCeilingAt,
    answeredAt: row.answeredAt,
    handledBy: row.handledBy,
    sidePaths: listSidePaths({ ...row, pauses: JSON.parse(row.pauses) }),
  }))
}
