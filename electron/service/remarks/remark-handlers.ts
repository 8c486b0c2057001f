import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { splitPersonal } from '#shared/complaints/personal-fields'
import { listFieldChanges } from '#shared/history/field-changes'
import { readContactDetails } from '#shared/intake/intake-rules'
import { natureOfTopic } from '#shared/intake/nature-of-topic'
import {
  type Remark,
  type RemarkChanges,
  type RemarkContent,
  remarkContentSchema,
} from '#shared/remarks/remark'
import type { remarkApi } from '#shared/remarks/remark-api'
import { checkRemark } from '#shared/remarks/remark-rules'
import { parseInstant, parseLocalDay, yearOf } from '#shared/time/local-date'
import { newContent, normaliseComplainant } from '../complaints/complaint-content'
import { conflictOf, insertComplaint } from '../complaints/complaint-store'
import { momentOf } from '../complaints/moment'
import { requireNotAnonymised } from '../complaints/open-case'
import { type Context, findListItem, zoneOf } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { requireListed, resolveEmployee, resolveSite } from '../resolve-reference'
import {
  countRemarks,
  countRemarksByTopic,
  listRemarkIds,
  listRemarks,
  listRemarkThirdParties,
} from './remark-list'
import { getRemark, updateRemark } from './remark-store'

export const remarkHandlers: Handlers<keyof typeof remarkApi> = {
  'remarks.list': listRemarks,
  'remarks.count': async (context, input) => countRemarks(context, input.filter, input.atMost),
  'remarks.ids': listRemarkIds,
  'remarks.thirdParties': listRemarkThirdParties,
  'remarks.countByTopic': async (context, input) => ({
    topics: await countRemarksByTopic(context, input.filter),
  }),
  'remarks.get': async (context, which) => getRemark(context.db, which),
  'remarks.update': update,
  'remarks.promote': promote,
  'remarks.cancel': cancel,
}

async function openRemark(context: Context, id: string, version: number): Promise<Remark> {
  const remark = await getRemark(context.db, { id })
  if (remark.version !== version) throw await conflictOf(context.db, id)
  requireNotAnonymised(remark)
  if (remark.cancelledAt) throw toRuleError([{ path: 'id', code: 'ALREADY_CANCELLED' }], 'REFUSED')
  if (remark.promotedAt) throw toRuleError([{ path: 'id', code: 'ALREADY_PROMOTED' }], 'REFUSED')
  return remark
}

async function update(
  context: Context,
  { id, version, changes }: ParsedInputOf<'remarks.update'>,
): Promise<Remark> {
  const remark = await openRemark(context, id, version)
  const before = remarkContentSchema.parse(remark)
  const content = applyChanges(context, before, changes)
  const issues = checkRemark(content, momentOf(context, content))
  const year = (entry: RemarkContent) => yearOf(entry.receivedAt, zoneOf(context, entry.site))
  if (year(before) !== year(content)) issues.push({ path: 'receivedAt', code: 'YEAR_OF_NUMBER' })
  if (issues.length > 0) throw toRuleError(issues)
  const fields = listFieldChanges(before, content)
  if (fields.length === 0) return remark
  const updated = await updateRemark(context, remark, content)
  await appendHistory(context, { entity: 'remark', entityId: id, action: 'UPDATE', ...splitPersonal(fields) })
  return updated
}

function applyChanges(context: Context, before: RemarkContent, changes: RemarkChanges): RemarkContent {
  const { thirdParty, ...plain } = changes
  const site = changes.site ? resolveSite(context, changes.site) : before.site
  const zone = zoneOf(context, site)
  if (plain.topic) requireListed(context, 'TOPIC', plain.topic, 'topic')
  if (plain.channel) requireListed(context, 'CHANNEL', plain.channel, 'channel')
  const day = (path: string, text: string | null | undefined, old: string | null) => {
    if (text === undefined || text === null) return text === undefined ? old : null
    return required(parseLocalDay(text, zone), path)
  }
  const decidedBy = plain.decidedBy && (resolveEmployee(context, plain.decidedBy, 'decidedBy') ?? null)
  const content: RemarkContent = {
    ...before,
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    site,
    receivedAt: plain.receivedAt
      ? required(parseInstant(plain.receivedAt, zone), 'receivedAt')
      : before.receivedAt,
    receivedBy: resolveEmployee(context, plain.receivedBy, 'receivedBy') ?? before.receivedBy,
    transmittedOn: day('transmittedOn', plain.transmittedOn, before.transmittedOn),
    transmissionAnsweredOn: day(
      'transmissionAnsweredOn',
      plain.transmissionAnsweredOn,
      before.transmissionAnsweredOn,
    ),
    decidedOn: day('decidedOn', plain.decidedOn, before.decidedOn),
    decidedBy: decidedBy === undefined ? before.decidedBy : decidedBy,
  }
  if (thirdParty !== undefined) {
    content.thirdParty = thirdParty && { name: thirdParty.name, category: thirdParty.category ?? null }
  }
  return content.decision === 'NONE' ? content : withDecider(context, content)
}

/** A decision has an author and a date: the person at work, today, when nothing else is said. */
function withDecider(context: Context, content: RemarkContent): RemarkContent {
  return {
    ...content,
    decidedBy: content.decidedBy ?? context.actor.id,
    decidedOn: content.decidedOn ?? momentOf(context, content).today,
  }
}

/** Contact details arrived: a complaint whose clock starts now; the words and the date of reception are kept. */
async function promote(
  context: Context,
  input: ParsedInputOf<'remarks.promote'>,
): Promise<OutputOf<'remarks.promote'>> {
  const remark = await openRemark(context, input.id, input.version)
  if (remark.kind !== 'remark') throw toRuleError([{ path: 'id', code: 'ONLY_REMARKS_PROMOTED' }], 'REFUSED')
  const contact = readContactDetails(normaliseComplainant(input.complainant))
  if (!contact.hasMeans) throw toRuleError([{ path: 'complainant', code: 'CONTACT_DETAILS_MISSING' }])
  if (!contact.hasName) throw toRuleError([{ path: 'complainant.name', code: 'NAME_MISSING' }])
  const zone = zoneOf(context, remark.site)
  const at = input.at ? required(parseInstant(input.at, zone), 'at') : context.now
  if (at < remark.receivedAt) throw toRuleError([{ path: 'at', code: 'BEFORE_RECEPTION' }])
  if (at > context.now) throw toRuleError([{ path: 'at', code: 'IN_THE_FUTURE' }])
  const natures = context.lists.filter((item) => item.list === 'NATURE')
  const nature = input.nature ?? natureOfTopic(remark.topic, natures) ?? 'AUTRE'
  const content = newContent(context, {
    receivedAt: remark.receivedAt,
    channel: remark.channel,
    writtenForm: input.writtenForm,
    receivedBy: remark.receivedBy,
    site: remark.site,
    nature,
    reason: remark.topic === nature ? null : topicLabel(context, remark.topic),
    thirdParty: remark.thirdParty,
    verbatim: remark.verbatim,
    complainant: input.complainant,
  })
  const id = context.service.newId()
  const number = await insertComplaint(context, {
    id,
    kind: 'complaint',
    submissionId: null,
    content,
    clockStartedAt: at,
  })
  const changes = listFieldChanges(null, {
    number,
    kind: 'complaint',
    ...content,
    clockStartedAt: at,
    relatedRemark: remark.number,
  })
  await appendHistory(context, {
    entity: 'complaint',
    entityId: id,
    action: 'CREATE',
    ...splitPersonal(changes),
  })
  const updated = await updateRemark(context, remark, remarkContentSchema.parse(remark), {
    promotedAt: at,
    complaintId: id,
  })
  await appendHistory(context, {
    entity: 'remark',
    entityId: remark.id,
    action: 'PROMOTE',
    facts: listFieldChanges({}, { promotedAt: at, relatedComplaint: number }),
  })
  return { remark: updated, complaint: { id, number } }
}

// What the remark was about, where the nature says less.
function topicLabel(context: Context, code: string): string | null {
  const topic = findListItem(context, 'TOPIC', code)
  return (context.settings.language === 'fr' ? topic?.labelFr : topic?.labelEn) ?? null
}

async function cancel(
  context: Context,
  { id, version, reason }: ParsedInputOf<'remarks.cancel'>,
): Promise<Remark> {
  const remark = await openRemark(context, id, version)
  const updated = await updateRemark(context, remark, remarkContentSchema.parse(remark), {
    cancelledAt: context.now,
    cancelledBy: context.actor.id,
    cancellationReason: reason,
  })
  const facts = listFieldChanges({}, { cancelledAt: context.now })
  await appendHistory(context, { entity: 'remark', entityId: id, action: 'CANCEL', facts, reason })
  return updated
}

function required(value: string | undefined, path: string): string {
  if (value !== undefined) return value
  throw toRuleError([{ path, code: 'IMPOSSIBLE_DATE' }])
}
