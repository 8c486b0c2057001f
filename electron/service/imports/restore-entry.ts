import { refusal } from '#shared/api/refusal'
import { complaintContentSchema } from '#shared/complaints/complaint'
import { findCurrentTask } from '#shared/complaints/current-task'
import { splitPersonal } from '#shared/complaints/personal-fields'
import type { ExportedComplaint, ExportedRemark } from '#shared/exports/register-export'
import { listFieldChanges } from '#shared/history/field-changes'
import type { FieldChange } from '#shared/history/history-api'
import { remarkContentSchema } from '#shared/remarks/remark'
import { insertCaseEvent } from '../case-events/case-event-store'
import { eventFacts, eventField, eventTextField } from '../case-events/event-history'
import { deriveColumns, duesOf } from '../complaints/complaint-derived'
import { toMarkColumns } from '../complaints/complaint-row'
import { insertComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import { appendHistory } from '../history/history-store'
import { insertRemark } from '../remarks/remark-store'
import type { RestoredNames } from './restore-reference'

/** Brings a case back as it was: its number, its milestones, its due dates, its side paths and its events. */
export async function restoreComplaint(
  context: Context,
  exported: ExportedComplaint,
  names: RestoredNames,
): Promise<void> {
  const { id, kind } = exported
  const content = {
    ...complaintContentSchema.parse(exported),
    site: names.site(exported.site),
    receivedBy: names.person(exported.receivedBy),
    handledBy: names.personOrNone(exported.handledBy),
    acknowledgedBy: names.personOrNone(exported.acknowledgedBy),
    followedUpBy: names.personOrNone(exported.followedUpBy),
    closedBy: names.personOrNone(exported.closedBy),
  }
  const number = await insertComplaint(context, {
    id,
    kind,
    submissionId: null,
    content,
    clockStartedAt: exported.clockStartedAt,
  })
  assertNumber(number, exported.number)
  const { recordedAt } = exported
  const dues = duesOf(exported)
  const {
    clockStartedAt,
    reopenedAt,
    reclassifiedAt,
    cancelledAt,
    pauses,
    answerMovedTo,
    answerCommittedOn,
  } = exported
  const { holdingNoticeAt, appealedAt, appealAnsweredAt, mediationOpenedAt, mediationEndedAt } = exported
  const marks = {
    ...{
      kind,
      clockStartedAt,
      reopenedAt,
      reclassifiedAt,
      cancelledAt,
      pauses,
      answerMovedTo,
      answerCommittedOn,
    },
    anonymisedAt: exported.anonymisedAt,
    ...{ holdingNoticeAt, appealedAt, appealAnsweredAt, mediationOpenedAt, mediationEndedAt },
  }
  // What was promised then stays what was promised, whatever the clocks say today.
  const derived = { ...deriveColumns(context, content, marks), ...dues }
  const { reclassificationReason, cancellationReason } = exported
  await context.db
    .updateTable('complaint')
    .set({
      ...derived,
      ...findCurrentTask({ ...marks, ...content, ...dues }, zoneOf(context, content.site)),
      ...toMarkColumns(marks),
      recordedAt,
      recordedBy: names.person(exported.recordedBy),
      reclassifiedBy: names.personOrNone(exported.reclassifiedBy),
      cancelledBy: names.personOrNone(exported.cancelledBy),
      reclassificationReason,
      cancellationReason,
    })
    .where('id', '=', id)
    .execute()
  const events = await restoreEvents(context, exported, names)
  const { closedAt, ...others } = content
  const isTurned = exported.turns.length > 0
  const changes = splitPersonal(listFieldChanges(null, { number, kind, ...(isTurned ? others : content) }))
  const told = [
    ...tellTurns(exported, closedAt),
    ...listFieldChanges(
      {},
      withoutNulls({ reopenedAt: isTurned ? null : reopenedAt, reclassifiedAt, cancelledAt }),
    ),
  ]
  await appendHistory(context, {
    ...{ entity: 'complaint', entityId: id, action: 'CREATE' },
    facts: [...changes.facts, ...told, ...events.facts],
    personal: [...changes.personal, ...events.personal],
    reason: exported.cancellationReason,
  })
}

/** Every closing and reopening of a case, as its history tells them. */
function tellTurns({ turns }: ExportedComplaint, closedAt: string | null): FieldChange[] {
  if (turns.length === 0) return []
  const told = turns.map(({ type, at }) => ({
    field: type === 'CLOSED' ? 'closedAt' : 'reopenedAt',
    before: null,
    after: at,
  }))
  return closedAt === null ? [...told, { field: 'closedAt', before: null, after: null }] : told
}

async function restoreEvents(context: Context, exported: ExportedComplaint, names: RestoredNames) {
  const facts = []
  const personal = []
  for (const { rank: _rank, ...given } of exported.events.toSorted((a, b) => a.rank - b.rank)) {
    const event = {
      ...given,
      recordedBy: names.person(given.recordedBy),
      handlerBefore: names.personOrNone(given.handlerBefore),
      handlerAfter: names.personOrNone(given.handlerAfter),
    }
    const rank = await insertCaseEvent(context.db, exported.id, event)
    const { text, person, withdrawnAt } = event
    facts.push({ field: eventField(event.id), before: null, after: eventFacts({ ...event, rank }) })
    if (withdrawnAt)
      facts.push({ field: `${eventField(event.id)}.withdrawnAt`, before: null, after: withdrawnAt })
    if (text !== null || person !== null)
      personal.push({ field: eventTextField(event.id), before: null, after: { text, person } })
  }
  return { facts, personal }
}

/** Brings a remark back; its complaint is tied to it once both are there. */
export async function restoreRemark(
  context: Context,
  exported: ExportedRemark,
  names: RestoredNames,
): Promise<void> {
  const { id, kind } = exported
  const content = {
    ...remarkContentSchema.parse(exported),
    site: names.site(exported.site),
    receivedBy: names.person(exported.receivedBy),
    decidedBy: names.personOrNone(exported.decidedBy),
  }
  const number = await insertRemark(context, { id, kind, submissionId: null, content })
  assertNumber(number, exported.number)
  const { status, recordedAt, promotedAt, cancelledAt, cancellationReason } = exported
  await context.db
    .updateTable('remark')
    .set({
      ...{ status, recordedAt, cancelledAt, cancellationReason },
      recordedBy: names.person(exported.recordedBy),
      cancelledBy: names.personOrNone(exported.cancelledBy),
    })
    .where('id', '=', id)
    .execute()
  const { facts, personal } = splitPersonal(listFieldChanges(null, { number, kind, ...content }))
  const told = listFieldChanges(
    {},
    withoutNulls({ promotedAt, cancelledAt, relatedComplaint: exported.relatedComplaint?.number ?? null }),
  )
  await appendHistory(context, {
    entity: 'remark',
    entityId: id,
    action: 'CREATE',
    facts: [...facts, ...told],
    personal,
    reason: cancellationReason,
  })
}

/** Ties remarks to the complaints they were, or became. */
export async function tieRemark({ db }: Context, exported: ExportedRemark): Promise<void> {
  const { id, relatedComplaint, originReason, promotedAt } = exported
  if (!relatedComplaint) return
  await db
    .updateTable('remark')
    .set({ complaintId: relatedComplaint.id, originReason, promotedAt })
    .where('id', '=', id)
    .execute()
}

function withoutNulls(values: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
  )
}

function assertNumber(given: string, expected: string): void {
  if (given !== expected) throw refusal('REFUSED', 'IMPORT_REGISTER_INVALID', { path: expected })
}
