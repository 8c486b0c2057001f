import { refuseField } from '#shared/api/refusal'
import type { CaseEvent } from '#shared/case-events/case-event'
import { type Complaint, type ComplaintContent, complaintContentSchema } from '#shared/complaints/complaint'
import { splitPersonal } from '#shared/complaints/personal-fields'
import { listFieldChanges } from '#shared/history/field-changes'
import type { HistoryAction } from '#shared/history/history-api'
import { parseInstant } from '#shared/time/local-date'
import type { CaseMarks } from '../complaints/complaint-derived'
import { updateComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import { appendHistory } from '../history/history-store'
import { insertCaseEvent } from './case-event-store'
import { eventFacts, eventField, eventTextField } from './event-history'

export interface EventDraft extends Partial<Omit<CaseEvent, 'id' | 'rank' | 'recordedAt' | 'recordedBy'>> {
  readonly type: CaseEvent['type']
  readonly at: string
}

export interface EventEffects {
  readonly content?: Partial<ComplaintContent>
  readonly marks?: Partial<CaseMarks>
  /** The text is why it was done: the history tells it as the reason. */
  readonly isTextReason?: boolean
}

/** Adds an event to a case, with what it changes there, and tells the history of both in one entry. */
export async function recordEvent(
  context: Context,
  complaint: Complaint,
  draft: EventDraft,
  action: HistoryAction,
  { content = {}, marks = {}, isTextReason = false }: EventEffects = {},
): Promise<Complaint> {
  const event = {
    direction: null,
    channel: null,
    minutes: null,
    automatic: false,
    text: null,
    person: null,
    handlerBefore: null,
    handlerAfter: null,
    dueBefore: null,
    dueAfter: null,
    result: null,
    withdrawnAt: null,
    ...draft,
    id: context.service.newId(),
    recordedAt: context.now,
    recordedBy: context.actor.id,
  }
  const before = complaintContentSchema.parse(complaint)
  const updated = await updateComplaint(context, complaint, { ...before, ...content }, marks)
  const rank = await insertCaseEvent(context.db, complaint.id, event)
  const changed = splitPersonal(listFieldChanges(before, { ...before, ...content }))
  const { text, person } = event
  const words = { text: isTextReason ? null : text, person }
  const hasWords = words.text !== null || words.person !== null
  await appendHistory(context, {
    entity: 'complaint',
    entityId: complaint.id,
    action,
    facts: [
      { field: eventField(event.id), before: null, after: eventFacts({ ...event, rank }) },
      ...changed.facts,
    ],
    personal: [
      ...changed.personal,
      ...(hasWords ? [{ field: eventTextField(event.id), before: null, after: words }] : []),
    ],
    reason: isTextReason ? text : null,
  })
  return updated
}

/**
 * When an event happened: now unless said, never before the reception, never in the future. A machine whose clock was
 * put back before the reception is refused like a date that was typed.
 */
export function eventMoment(context: Context, complaint: Complaint, given: string | undefined): string {
  const at = given === undefined ? context.now : parseInstant(given, zoneOf(context, complaint.site))
  if (at === undefined) throw refuseField('at', 'IMPOSSIBLE_DATE')
  if (at < complaint.receivedAt) throw refuseField('at', 'BEFORE_RECEPTION')
  if (at > context.now) throw refuseField('at', 'IN_THE_FUTURE')
  return at
}
