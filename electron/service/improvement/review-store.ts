import { z } from 'zod'
import { refusal } from '#shared/api/refusal'
import {
  type ManagementReview,
  managementReviewSchema,
  type ReviewRow,
  reviewFigureSchema,
} from '#shared/improvement/management-review-api'
import type { Context } from '../context'
import type { ManagementReviewTable, ReviewDecisionTable } from './improvement-tables'
import { gatherReviewFigures } from './review-figures'

const figuresSchema = z.array(reviewFigureSchema)

/** The reviews, the latest period first. */
export async function listReviews({ db }: Context): Promise<ReviewRow[]> {
  const rows = await db
    .selectFrom('managementReview')
    .selectAll()
    .orderBy('periodTo', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(500)
    .execute()
  const counts = await db
    .selectFrom('reviewDecision')
    .select(['reviewId', ({ fn }) => fn.countAll<number | string>().as('count')])
    .groupBy('reviewId')
    .execute()
  const countOf = new Map(counts.map(({ reviewId, count }) => [reviewId, Number(count)]))
  return rows.map((row) => ({
    id: row.id,
    status: statusOf(row),
    from: row.periodFrom,
    to: row.periodTo,
    heldOn: row.heldOn,
    decisions: countOf.get(row.id) ?? 0,
  }))
}

/** A review with its decisions and its figures: those of now while it is a draft, the frozen ones afterwards. */
export async function getReview(context: Context, id: string): Promise<ManagementReview> {
  const row = await readReviewRow(context, id)
  const decisions = await context.db
    .selectFrom('reviewDecision')
    .leftJoin('action', 'action.id', 'reviewDecision.actionId')
    .selectAll('reviewDecision')
    .select(['action.title as actionTitle', 'action.done as actionDone'])
    .where('reviewId', '=', id)
    .orderBy('rank')
    .execute()
  const period = { from: row.periodFrom, to: row.periodTo }
  return managementReviewSchema.parse({
    ...row,
    ...period,
    status: statusOf(row),
    participants: JSON.parse(row.participants),
    decisions: decisions.map(({ actionId, actionTitle, actionDone, ...decision }) => ({
      ...decision,
      action: actionId ? { id: actionId, title: actionTitle, done: actionDone } : null,
    })),
    figures: row.figures
      ? figuresSchema.parse(JSON.parse(row.figures))
      : await gatherReviewFigures(context, period),
  })
}

/** A review as it is stored; NOT_FOUND when there is none. */
export async function readReviewRow({ db }: Context, id: string): Promise<ManagementReviewTable> {
  const row = await db.selectFrom('managementReview').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND')
  return row
}

export async function readDecisionRows({ db }: Context, reviewId: string): Promise<ReviewDecisionTable[]> {
  return db
    .selectFrom('reviewDecision')
    .selectAll()
    .where('reviewId', '=', reviewId)
    .orderBy('rank')
    .execute()
}

function statusOf({ closedAt, cancelledAt }: ManagementReviewTable): ManagementReview['status'] {
  if (cancelledAt) return 'CANCELLED'
  return closedAt ? 'CLOSED' : 'DRAFT'
}
