import type { ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import { currentEdition } from '#shared/improvement/self-assessment'
import type { SelfAssessment, selfAssessmentApi } from '#shared/improvement/self-assessment-api'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import type { Handlers } from '../handlers'
import { readDay, todayAt } from '../local-day'
import { resolveEmployee } from '../resolve-reference'
import type { SelfAssessmentTable } from './improvement-tables'
import { makeSelfAssessment } from './self-assessment-document'
import { listAssessments, toAssessment } from './self-assessment-store'
import { tellChange } from './tell-change'

export const selfAssessmentHandlers: Handlers<keyof typeof selfAssessmentApi> = {
  'selfAssessments.list': async (context, { withCancelled }) => ({
    assessments: await listAssessments(context, withCancelled),
  }),
  'selfAssessments.create': create,
  'selfAssessments.update': async (context, { id, version, changes }) => {
    const row = await openAssessment(context, id, version)
    const { assessedOn, assessedBy, ratings, comment } = changes
    return save(context, row, 'UPDATE', {
      ...(assessedOn === undefined
        ? {}
        : { assessedOn: readPastDay(context, assessedOn, 'changes.assessedOn') }),
      ...(assessedBy === undefined
        ? {}
        : { assessedBy: resolveEmployee(context, assessedBy, 'changes.assessedBy') ?? row.assessedBy }),
      ...(ratings === undefined ? {} : { ratings: JSON.stringify(ratings) }),
      ...(comment === undefined ? {} : { comment }),
    })
  },
  'selfAssessments.cancel': async (context, { id, version, reason }) =>
    save(context, await openAssessment(context, id, version), 'CANCEL', {
      cancelledAt: context.now,
      cancelledBy: context.actor.id,
      cancellationReason: reason,
    }),
  'documents.selfAssessment': makeSelfAssessment,
}

async function create(
  context: Context,
  input: ParsedInputOf<'selfAssessments.create'>,
): Promise<SelfAssessment> {
  const row: SelfAssessmentTable = {
    ordinal: await nextCount(context.db, 'ordinal'),
    id: context.service.newId(),
    version: 1,
    assessedOn: input.assessedOn ? readPastDay(context, input.assessedOn, 'assessedOn') : todayAt(context),
    assessedBy: resolveEmployee(context, input.assessedBy, 'assessedBy') ?? context.actor.id,
    edition: currentEdition,
    ratings: JSON.stringify(input.ratings),
    comment: input.comment ?? null,
    createdAt: context.now,
    createdBy: context.actor.id,
    completedAt: input.ratings.includes(null) ? null : context.now,
    ...{ cancelledAt: null, cancelledBy: null, cancellationReason: null },
  }
  await context.db.insertInto('selfAssessment').values(row).execute()
  await tell(context, 'CREATE', null, row)
  return toAssessment(row)
}

function readPastDay(context: Context, text: string, path: string): string {
  const day = readDay(context, text, path) ?? todayAt(context)
  if (day > todayAt(context)) throw refuseField(path, 'IN_THE_FUTURE')
  return day
}

async function openAssessment(context: Context, id: string, version: number): Promise<SelfAssessmentTable> {
  const row = await context.db
    .selectFrom('selfAssessment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND')
  if (row.version !== version) throw await conflictOf(context.db, id)
  if (row.cancelledAt) throw refusal('REFUSED', 'ASSESSMENT_CANCELLED')
  return row
}

async function save(
  context: Context,
  before: SelfAssessmentTable,
  action: 'UPDATE' | 'CANCEL',
  changes: Partial<SelfAssessmentTable>,
): Promise<SelfAssessment> {
  const changed: SelfAssessmentTable = { ...before, ...changes, version: before.version + 1 }
  const isWhole = !toAssessment(changed).ratings.includes(null)
  const after = { ...changed, completedAt: isWhole ? (before.completedAt ?? context.now) : null }
  await context.db.updateTable('selfAssessment').set(after).where('id', '=', before.id).execute()
  await tell(context, action, before, after)
  return toAssessment(after)
}

function tell(
  context: Context,
  action: 'CREATE' | 'UPDATE' | 'CANCEL',
  before: SelfAssessmentTable | null,
  after: SelfAssessmentTable,
): Promise<void> {
  const told = { entity: 'selfAssessment', entityId: after.id, action } as const
  return tellChange(context, { ...told, before: before && toldOf(before), after: toldOf(after) }, texts)
}

function toldOf(row: SelfAssessmentTable) {
  const { assessedOn, assessedBy, edition, comment, completedAt, cancelledAt, cancellationReason } = row
  const { ratings } = toAssessment(row)
  return { assessedOn, assessedBy, edition, ratings, comment, completedAt, cancelledAt, cancellationReason }
}

const texts: ReadonlySet<string> = new Set(['comment', 'cancellationReason'])
