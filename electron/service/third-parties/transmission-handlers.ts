import type { ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refuseField } from '#shared/api/refusal'
import { splitPersonal } from '#shared/complaints/personal-fields'
import type { Json } from '#shared/history/canonical-json'
import { listFieldChanges } from '#shared/history/field-changes'
import { remarkContentSchema } from '#shared/remarks/remark'
import type { Transmission } from '#shared/third-parties/third-party'
import { checkTransmission } from '#shared/third-parties/transmission-rules'
import { conflictOf } from '../complaints/complaint-store'
import { requireNotAnonymised } from '../complaints/open-case'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import { appendHistory } from '../history/history-store'
import { readDay, todayAt } from '../local-day'
import { getRemark, updateRemark } from '../remarks/remark-store'
import { resolveEntry } from '../resolve-entries'
import { requireListed } from '../resolve-reference'
import { findThirdParty } from './third-party-store'
import { getTransmission } from './transmission-store'

type Entry = Awaited<ReturnType<typeof resolveEntry>> & { readonly kind: 'complaint' | 'remark' }

/** Passes an entry on: to a third party of the list, which may be named as entries name it, or to anybody. */
export async function createTransmission(
  context: Context,
  input: ParsedInputOf<'transmissions.create'>,
): Promise<Transmission> {
  const kind = input.complaint === undefined ? 'remark' : 'complaint'
  const entry = {
    kind,
    ...(await resolveEntry(context, kind, input.complaint ?? input.remark ?? '', kind)),
  } as const
  await refuseAnonymised(context, entry)
  const named = input.thirdParty ?? input.recipient ?? null
  if (!named) throw refuseField('recipient', 'RECIPIENT_MISSING')
  const thirdParty = await findThirdParty(context.db, named)
  if (input.thirdParty && !thirdParty) throw refuseField('thirdParty', 'THIRD_PARTY_UNKNOWN')
  if (input.means) requireListed(context, 'CHANNEL', input.means, 'means')
  const facts = {
    sentOn: readDay(context, input.sentOn, 'sentOn', entry.site) ?? todayAt(context, entry.site),
    expectedOn: readDay(context, input.expectedOn, 'expectedOn', entry.site) ?? null,
    remindedOn: null,
    answeredOn: null,
    withdrawnOn: null,
  }
  assertSound(context, entry, facts)
  const recipient = input.recipient ?? thirdParty?.name ?? named
  const id = context.service.newId()
  await context.db
    .insertInto('transmission')
    .values({
      ...facts,
      id,
      version: 1,
      ordinal: await nextCount(context.db, 'ordinal'),
      complaintId: kind === 'complaint' ? entry.id : null,
      remarkId: kind === 'remark' ? entry.id : null,
      thirdPartyId: thirdParty?.id ?? null,
      recipient,
      means: input.means ?? null,
      note: input.note ?? null,
      reminders: 0,
    })
    .execute()
  await tell(context, entry, null, {
    transmittedTo: recipient,
    transmittedOn: facts.sentOn,
    transmissionMeans: input.means ?? null,
    transmissionExpectedOn: facts.expectedOn,
    transmissionNote: input.note ?? null,
  })
  return getTransmission(context.db, id)
}

export async function remindTransmission(
  context: Context,
  { id, version, ...input }: ParsedInputOf<'transmissions.remind'>,
): Promise<Transmission> {
  const transmission = await openTransmission(context, id, version)
  const { site } = await entryOf(context, transmission)
  const remindedOn = readDay(context, input.remindedOn, 'remindedOn', site) ?? todayAt(context, site)
  const expectedOn = readDay(context, input.expectedOn, 'expectedOn', site)
  return save(context, transmission, {
    remindedOn,
    reminders: transmission.reminders + 1,
    ...(expectedOn === undefined ? {} : { expectedOn }),
  })
}

export async function answerTransmission(
  context: Context,
  { id, version, ...input }: ParsedInputOf<'transmissions.answer'>,
): Promise<Transmission> {
  const transmission = await openTransmission(context, id, version)
  const { site } = await entryOf(context, transmission)
  const answeredOn = readDay(context, input.answeredOn, 'answeredOn', site) ?? todayAt(context, site)
  return save(context, transmission, { answeredOn, answer: input.answer ?? transmission.answer })
}

export async function withdrawTransmission(
  context: Context,
  { id, version, reason }: ParsedInputOf<'transmissions.withdraw'>,
): Promise<Transmission> {
  const transmission = await openTransmission(context, id, version)
  const { site } = await entryOf(context, transmission)
  return save(context, transmission, { withdrawnOn: todayAt(context, site) }, reason)
}

async function openTransmission(context: Context, id: string, version: number): Promise<Transmission> {
  const transmission = await getTransmission(context.db, id)
  if (transmission.version !== version) throw await conflictOf(context.db, transmission.entry.id)
  await refuseAnonymised(context, transmission.entry)
  if (transmission.withdrawnOn) throw toRuleError([{ path: 'id', code: 'TRANSMISSION_WITHDRAWN' }], 'REFUSED')
  return transmission
}

async function refuseAnonymised(
  { db }: Context,
  { kind, id }: { readonly kind: 'complaint' | 'remark'; readonly id: string },
): Promise<void> {
  const entry = await db.selectFrom(kind).select('anonymisedAt').where('id', '=', id).executeTakeFirst()
  if (entry) requireNotAnonymised(entry)
}

async function entryOf(context: Context, { entry }: Transmission): Promise<Entry> {
  return { kind: entry.kind, ...(await resolveEntry(context, entry.kind, entry.id, 'id')) }
}

type Changes = Partial<
  Pick<Transmission, 'expectedOn' | 'remindedOn' | 'reminders' | 'answeredOn' | 'answer' | 'withdrawnOn'>
>

async function save(
  context: Context,
  before: Transmission,
  changes: Changes,
  reason?: string,
): Promise<Transmission> {
  const entry = await entryOf(context, before)
  assertSound(context, entry, { ...before, ...changes })
  const updated = await context.db
    .updateTable('transmission')
    .set({ ...changes, version: before.version + 1 })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) throw await conflictOf(context.db, entry.id)
  const after = await getTransmission(context.db, before.id)
  await tell(context, entry, toldOf(before), toldOf(after), reason)
  return after
}

function assertSound(context: Context, entry: Entry, dates: Parameters<typeof checkTransmission>[0]): void {
  const moment = { today: todayAt(context, entry.site), receivedOn: entry.receivedOn }
  const issues = checkTransmission(dates, moment)
  if (issues.length > 0) throw toRuleError(issues)
}

function toldOf(transmission: Transmission) {
  return {
    transmissionExpectedOn: transmission.expectedOn,
    transmissionRemindedOn: transmission.remindedOn,
    transmissionAnsweredOn: transmission.answeredOn,
    transmissionAnswer: transmission.answer,
    transmissionWithdrawnOn: transmission.withdrawnOn,
  }
}

/** Tells the entry's history; a remark also takes its last transmission over into its own fields. */
async function tell(
  context: Context,
  entry: Entry,
  before: Readonly<Record<string, Json>> | null,
  after: Readonly<Record<string, Json>>,
  reason?: string,
): Promise<void> {
  const changes = listFieldChanges(before, after)
  const own = entry.kind === 'remark' ? await followRemark(context, entry.id) : []
  const others = changes.filter(({ field }) => own.every((change) => change.field !== field))
  await appendHistory(context, {
    entity: entry.kind,
    entityId: entry.id,
    action: 'TRANSMIT',
    ...splitPersonal([...own, ...others]),
    ...(reason === undefined ? {} : { reason }),
  })
}

async function followRemark(context: Context, remarkId: string) {
  const last = await context.db
    .selectFrom('transmission')
    .select(['recipient', 'sentOn', 'answeredOn'])
    .where('remarkId', '=', remarkId)
    .where('withdrawnOn', 'is', null)
    .orderBy('sentOn', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  const remark = await getRemark(context.db, { id: remarkId })
  const before = remarkContentSchema.parse(remark)
  const content = {
    ...before,
    transmittedTo: last?.recipient ?? null,
    transmittedOn: last?.sentOn ?? null,
    transmissionAnsweredOn: last?.answeredOn ?? null,
  }
  const changes = listFieldChanges(before, content)
  if (changes.length > 0) await updateRemark(context, remark, content)
  return changes
}
