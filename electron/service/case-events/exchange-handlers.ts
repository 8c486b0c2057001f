import type { ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refuseField } from '#shared/api/refusal'
import { type CaseEvent, withdrawableTypes } from '#shared/case-events/case-event'
import { firstResponseAfter } from '#shared/case-events/first-response'
import { type Complaint, complaintContentSchema } from '#shared/complaints/complaint'
import { splitPersonal } from '#shared/complaints/personal-fields'
import { listFieldChanges } from '#shared/history/field-changes'
import { updateComplaint } from '../complaints/complaint-store'
import { openCase } from '../complaints/open-case'
import type { Context } from '../context'
import { appendHistory } from '../history/history-store'
import { requireListed } from '../resolve-reference'
import { listCaseEvents, withdrawCaseEvent } from './case-event-store'
import { eventField } from './event-history'
import { eventMoment, recordEvent } from './record-event'

export async function logExchange(
  context: Context,
  input: ParsedInputOf<'complaints.logExchange'>,
): Promise<Complaint> {
  const { id, version, at: given, direction, channel, minutes, text, person, automatic } = input
  const complaint = await openCase(context, id, version)
  requireListed(context, 'CHANNEL', channel, 'channel')
  const at = eventMoment(context, complaint, given)
  const draft = { type: 'EXCHANGE', at, direction, channel, minutes, text, person, automatic } as const
  const events = await listCaseEvents(context.db, id)
  const content = {
    firstSubstantiveResponseAt: firstResponseAfter(complaint, [...events, { ...draft, withdrawnAt: null }]),
  }
  return recordEvent(context, complaint, draft, 'EXCHANGE', { content })
}

export async function chase(context: Context, input: ParsedInputOf<'complaints.chase'>): Promise<Complaint> {
  const complaint = await openCase(context, input.id, input.version)
  if (input.channel) requireListed(context, 'CHANNEL', input.channel, 'channel')
  const at = eventMoment(context, complaint, input.at)
  const { channel, text } = input
  return recordEvent(context, complaint, { type: 'CHASER', at, direction: 'IN', channel, text }, 'CHASE')
}

export async function sendHoldingNotice(
  context: Context,
  input: ParsedInputOf<'complaints.sendHoldingNotice'>,
): Promise<Complaint> {
  const { id, version, channel, text } = input
  const complaint = await openCase(context, id, version)
  requireListed(context, 'CHANNEL', channel, 'channel')
  if (complaint.answeredAt && !complaint.reopenedAt) throw refuseField('id', 'ALREADY_ANSWERED')
  const at = eventMoment(context, complaint, input.at)
  const draft = { type: 'HOLDING_NOTICE', at, direction: 'OUT', channel, text } as const
  const holdingNoticeAt =
    complaint.holdingNoticeAt && complaint.holdingNoticeAt > at ? complaint.holdingNoticeAt : at
  return recordEvent(context, complaint, draft, 'HOLD', { marks: { holdingNoticeAt } })
}

export async function withdrawEvent(
  context: Context,
  input: ParsedInputOf<'complaints.withdrawEvent'>,
): Promise<Complaint> {
  const complaint = await openCase(context, input.id, input.version)
  const events = await listCaseEvents(context.db, complaint.id)
  const event = events.find((candidate) => candidate.id === input.event)
  if (!event) throw toRuleError([{ path: 'event', code: 'EVENT_UNKNOWN' }], 'NOT_FOUND')
  if (event.withdrawnAt) throw toRuleError([{ path: 'event', code: 'EVENT_WITHDRAWN' }], 'REFUSED')
  if (!withdrawableTypes.includes(event.type))
    throw toRuleError([{ path: 'event', code: 'EVENT_STAYS' }], 'REFUSED')
  const left = events.filter((candidate) => candidate.id !== event.id && candidate.withdrawnAt === null)
  const before = complaintContentSchema.parse(complaint)
  const content =
    event.type === 'EXCHANGE' && complaint.firstSubstantiveResponseAt === event.at
      ? { ...before, firstSubstantiveResponseAt: firstResponseAfter(withoutFirst(complaint), left) }
      : before
  const updated = await updateComplaint(context, complaint, content, {
    ...(event.type === 'HOLDING_NOTICE' && { holdingNoticeAt: lastHoldingNotice(left) }),
  })
  await withdrawCaseEvent(context.db, event.id, context.now)
  const { facts, personal } = splitPersonal(listFieldChanges(before, content))
  await appendHistory(context, {
    entity: 'complaint',
    entityId: complaint.id,
    action: 'REMOVE',
    facts: [{ field: `${eventField(event.id)}.withdrawnAt`, before: null, after: context.now }, ...facts],
    personal,
  })
  return updated
}

// Without its own first response, the full answer is the first one that is left.
function withoutFirst(complaint: Complaint): Complaint {
  return { ...complaint, firstSubstantiveResponseAt: complaint.answeredAt }
}

function lastHoldingNotice(events: readonly CaseEvent[]): string | null {
  const sent = events.filter(({ type }) => type === 'HOLDING_NOTICE').map(({ at }) => at)
  return sent.sort().at(-1) ?? null
}
