import type { ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refusal, refuseField } from '#shared/api/refusal'
import { canonicalJson } from '#shared/history/canonical-json'
import type { HistoryAction } from '#shared/history/history-api'
import type { ManagementReview, managementReviewApi } from '#shared/improvement/management-review-api'
import { findReviewGaps } from '#shared/improvement/review-checks'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import type { Handlers } from '../handlers'
import { readDay, todayAt } from '../local-day'
import { resolveEmployee } from '../resolve-reference'
import type { ManagementReviewTable, ReviewDecisionTable } from './improvement-tables'
import { makeManagementReview } from './review-document'
import { gatherReviewFigures } from './review-figures'
import { getReview, listReviews, readDecisionRows, readReviewRow } from './review-store'
import { tellChange } from './tell-change'

export const reviewHandlers: Handlers<keyof typeof managementReviewApi> = {
  'managementReviews.list': async (context) => ({ reviews: await listReviews(context) }),
  'managementReviews.get': (context, { id }) => getReview(context, id),
  'managementReviews.create': createReview,
  'managementReviews.update': async (context, { id, version, changes }) => {
    const row = await openReview(context, id, version)
    return save(context, row, 'UPDATE', readChanges(context, changes, 'changes.'), changes.decisions)
  },
  'managementReviews.close': async (context, { id, version }) => {
    const row = await openReview(context, id, version)
    const participants: unknown[] = JSON.parse(row.participants)
    const gaps = findReviewGaps({ ...row, to: row.periodTo, participants }, todayAt(context))
    if (gaps.length > 0) throw toRuleError(gaps, 'REFUSED')
    const figures = await gatherReviewFigures(context, { from: row.periodFrom, to: row.periodTo })
    const marks = { closedAt: context.now, closedBy: context.actor.id, figures: canonicalJson(figures) }
    return save(context, row, 'CLOSE', marks)
  },
  'managementReviews.cancel': async (context, { id, version, reason }) => {
    const row = await openReview(context, id, version)
    const marks = { cancelledAt: context.now, cancelledBy: context.actor.id, cancellationReason: reason }
    return save(context, row, 'CANCEL', marks)
  },
  'managementReviews.linkAction': linkAction,
  'documents.managementReview': makeManagementReview,
}

type Shape = Partial<ParsedInputOf<'managementReviews.create'>>

async function createReview(
  context: Context,
  input: ParsedInputOf<'managementReviews.create'>,
): Promise<ManagementReview> {
  const row: ManagementReviewTable = {
    ordinal: await nextCount(context.db, 'ordinal'),
    id: context.service.newId(),
    version: 1,
    ...{ periodFrom: input.from, periodTo: input.to, heldOn: null, participants: '[]' },
    ...{ findings: null, conclusion: null, figures: null },
    createdAt: context.now,
    createdBy: context.actor.id,
    ...{ closedAt: null, closedBy: null, cancelledAt: null, cancelledBy: null, cancellationReason: null },
    ...readChanges(context, input, ''),
  }
  await context.db.insertInto('managementReview').values(row).execute()
  const decisions = await writeDecisions(context, row.id, input.decisions ?? [], '')
  await tell(context, 'CREATE', null, toldOf(row, decisions), row.id)
  return getReview(context, row.id)
}

function readChanges(context: Context, shape: Shape, path: string): Partial<ManagementReviewTable> {
  const { from, to, heldOn, participants, findings, conclusion } = shape
  return {
    ...(from === undefined ? {} : { periodFrom: from }),
    ...(to === undefined ? {} : { periodTo: to }),
    ...(heldOn === undefined ? {} : { heldOn: readDay(context, heldOn, `${path}heldOn`) }),
    ...(participants === undefined ? {} : { participants: JSON.stringify(participants) }),
    ...(findings === undefined ? {} : { findings }),
    ...(conclusion === undefined ? {} : { conclusion }),
  }
}

/** A review that may still be written: neither closed nor given up. */
async function openReview(context: Context, id: string, version: number): Promise<ManagementReviewTable> {
  const row = await readReviewRow(context, id)
  if (row.version !== version) throw await conflictOf(context.db, id)
  if (row.closedAt) throw refusal('REFUSED', 'REVIEW_CLOSED')
  if (row.cancelledAt) throw refusal('REFUSED', 'REVIEW_CANCELLED')
  return row
}

async function save(
  context: Context,
  before: ManagementReviewTable,
  action: HistoryAction,
  changes: Partial<ManagementReviewTable>,
  decisions?: Shape['decisions'],
): Promise<ManagementReview> {
  const after = { ...before, ...changes, version: before.version + 1 }
  if (after.periodFrom > after.periodTo) throw refuseField('changes.to', 'END_BEFORE_START')
  const decided = await readDecisionRows(context, before.id)
  await context.db.updateTable('managementReview').set(after).where('id', '=', before.id).execute()
  const rewritten = decisions ? await writeDecisions(context, before.id, decisions, 'changes.') : decided
  await tell(context, action, toldOf(before, decided), toldOf(after, rewritten), before.id)
  return getReview(context, before.id)
}

/** Writes the decisions anew in their order; those that are known keep the action that they became. */
async function writeDecisions(
  context: Context,
  reviewId: string,
  decisions: NonNullable<Shape['decisions']>,
  path: string,
): Promise<ReviewDecisionTable[]> {
  const known = new Map((await readDecisionRows(context, reviewId)).map((row) => [row.id, row]))
  const rows = decisions.map(({ id, text, owner, due }, index) => ({
    id: id && known.has(id) ? id : context.service.newId(),
    reviewId,
    rank: index + 1,
    text,
    owner: resolveEmployee(context, owner, `${path}decisions.${index}.owner`) ?? null,
    due: readDay(context, due, `${path}decisions.${index}.due`),
    actionId: (id && known.get(id)?.actionId) || null,
  }))
  if (new Set(rows.map(({ id }) => id)).size < rows.length)
    throw refuseField(`${path}decisions`, 'WRONG_FORMAT')
  await context.db.deleteFrom('reviewDecision').where('reviewId', '=', reviewId).execute()
  if (rows.length > 0) await context.db.insertInto('reviewDecision').values(rows).execute()
  return rows
}

async function linkAction(
  context: Context,
  { id, decision, action }: ParsedInputOf<'managementReviews.linkAction'>,
): Promise<ManagementReview> {
  const row = await readReviewRow(context, id)
  if (row.cancelledAt) throw refusal('REFUSED', 'REVIEW_CANCELLED')
  const decided = (await readDecisionRows(context, id)).find((candidate) => candidate.id === decision)
  if (!decided) throw refuseField('decision', 'NOT_IN_LIST')
  const known = await context.db.selectFrom('action').select('id').where('id', '=', action).executeTakeFirst()
  if (!known) throw refusal('NOT_FOUND', 'ACTION_NOT_FOUND')
  await context.db
    .updateTable('reviewDecision')
    .set({ actionId: action })
    .where('id', '=', decision)
    .execute()
  await context.db
    .updateTable('managementReview')
    .set({ version: row.version + 1 })
    .where('id', '=', id)
    .execute()
  const told = (actionId: string | null) => ({ decision: `${decided.rank}`, action: actionId })
  await tell(context, 'LINK', told(decided.actionId), told(action), id)
  return getReview(context, id)
}

function toldOf(row: ManagementReviewTable, decisions: readonly ReviewDecisionTable[]) {
  const { periodFrom, periodTo, heldOn, findings, conclusion, figures, closedAt } = row
  const { cancelledAt, cancellationReason } = row
  return {
    ...{ periodFrom, periodTo, heldOn, participants: row.participants, findings, conclusion, figures },
    ...{ closedAt, cancelledAt, cancellationReason },
    decisions: decisions.map(({ text, owner, due }) => ({ text, owner, due })),
  }
}

type Told = Parameters<typeof tellChange>[1]['after']

function tell(
  context: Context,
  action: HistoryAction,
  before: Told | null,
  after: Told,
  entityId: string,
): Promise<void> {
  return tellChange(context, { entity: 'managementReview', entityId, action, before, after }, texts)
}

/** What may name somebody stands beside the chain. */
const texts: ReadonlySet<string> = new Set([
  'participants',
  'findings',
  'conclusion',
  'decisions',
  'cancellationReason',
])
