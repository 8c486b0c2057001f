import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { privacyApi } from '#shared/privacy/privacy-api'
import { findRetention } from '#shared/privacy/retention'
import { getComplaint } from '../complaints/complaint-store'
import { requireNotAnonymised } from '../complaints/open-case'
import type { Context } from '../context'
import type { Handlers, ServiceHandlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { todayAt } from '../local-day'
import { resolveEntry } from '../resolve-entries'
import { changeSettings } from '../settings/change-settings'
import { makePersonalData, makePersonalDataFile } from './personal-data-document'
import { previewPrivacy } from './preview-privacy'
import { makeProcessingRecord } from './processing-record-document'
import { endOfCase, retentionOf } from './retained-entries'
import { cancelAnonymisation, runAnonymisation } from './run-anonymisation'

type OwnTransactions = 'privacy.anonymise' | 'privacy.cancel'

export const privacyHandlers: Handlers<Exclude<keyof typeof privacyApi, OwnTransactions>> = {
  'privacy.preview': previewPrivacy,
  'privacy.state': readState,
  'privacy.hold': hold,
  'privacy.release': release,
  'privacy.update': (context, { privacy, version }) => changeSettings(context, version, { privacy }),
  'documents.personalData': makePersonalData,
  'documents.personalDataFile': makePersonalDataFile,
  'documents.processingRecord': makeProcessingRecord,
}

export const privacyServiceHandlers: ServiceHandlers<OwnTransactions> = {
  'privacy.anonymise': runAnonymisation,
  'privacy.cancel': cancelAnonymisation,
}

async function readState(
  context: Context,
  { complaint: name }: ParsedInputOf<'privacy.state'>,
): Promise<OutputOf<'privacy.state'>> {
  const { id } = await resolveEntry(context, 'complaint', name, 'complaint')
  const complaint = await getComplaint(context.db, { id })
  const held = await findHold(context, id)
  const { anonymisedAt } = complaint
  const retained = {
    endedOn: endOfCase(context, complaint),
    isHeld: held !== undefined,
    isAnonymised: anonymisedAt !== null,
  }
  const heldBy = context.employees.find((employee) => employee.id === held?.heldBy)?.name ?? '—'
  return {
    ...findRetention(retained, retentionOf(context), todayAt(context)),
    anonymisedAt,
    hold: held ? { reason: held.reason, heldAt: held.heldAt, heldBy } : null,
  }
}

/** Stops the making anonymous of a case until somebody lifts it. */
async function hold(
  context: Context,
  input: ParsedInputOf<'privacy.hold'>,
): Promise<OutputOf<'privacy.hold'>> {
  const { id } = await resolveEntry(context, 'complaint', input.complaint, 'complaint')
  requireNotAnonymised(await getComplaint(context.db, { id }))
  if (await findHold(context, id)) throw refusal('REFUSED', 'ALREADY_HELD')
  await context.db
    .insertInto('privacyHold')
    .values({
      id: context.service.newId(),
      complaintId: id,
      reason: input.reason,
      heldAt: context.now,
      heldBy: context.actor.id,
      liftedAt: null,
      liftedBy: null,
    })
    .execute()
  await appendHistory(context, {
    entity: 'complaint',
    entityId: id,
    action: 'SUSPEND',
    facts: [{ field: 'anonymisationHeld', before: false, after: true }],
    reason: input.reason,
  })
  return readState(context, { complaint: id })
}

async function release(
  context: Context,
  input: ParsedInputOf<'privacy.release'>,
): Promise<OutputOf<'privacy.release'>> {
  const { id } = await resolveEntry(context, 'complaint', input.complaint, 'complaint')
  const held = await findHold(context, id)
  if (!held) throw refusal('REFUSED', 'NOT_HELD')
  await context.db
    .updateTable('privacyHold')
    .set({ liftedAt: context.now, liftedBy: context.actor.id })
    .where('id', '=', held.id)
    .execute()
  await appendHistory(context, {
    entity: 'complaint',
    entityId: id,
    action: 'RELEASE',
    facts: [{ field: 'anonymisationHeld', before: true, after: false }],
  })
  return readState(context, { complaint: id })
}

function findHold({ db }: Context, complaintId: string) {
  return db
    .selectFrom('privacyHold')
    .selectAll()
    .where('complaintId', '=', complaintId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst()
}
