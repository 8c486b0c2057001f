import type { ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refuseField } from '#shared/api/refusal'
import { checkDeadlineChange } from '#shared/case-events/deadline-change'
import { mediationWindow } from '#shared/case-events/mediation-window'
import { isWaiting, listSidePaths } from '#shared/case-events/side-paths'
import type { Complaint } from '#shared/complaints/complaint'
import { formatDate } from '#shared/text/formats'
import { addDays, daysBetween } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'
import { momentOf } from '../complaints/moment'
import { caseAtVersion, findChangeRefusal, openCase } from '../complaints/open-case'
import { type Context, zoneOf } from '../context'
import { resolveEmployee } from '../resolve-reference'
import { listCaseEvents } from './case-event-store'
import { eventMoment, recordEvent } from './record-event'

export async function reassign(
  context: Context,
  input: ParsedInputOf<'complaints.reassign'>,
): Promise<Complaint> {
  const complaint = await openCase(context, input.id, input.version)
  const handledBy = resolveEmployee(context, input.handledBy, 'handledBy') ?? null
  if (handledBy === complaint.handledBy) throw refuseField('handledBy', 'SAME_HANDLER')
  if (!context.employees.some(({ id, active }) => id === handledBy && active))
    throw refuseField('handledBy', 'EMPLOYEE_INACTIVE')
  const draft = {
    type: 'REASSIGNMENT',
    at: eventMoment(context, complaint, undefined),
    text: input.reason,
    handlerBefore: complaint.handledBy,
    handlerAfter: handledBy,
  } as const
  return recordEvent(context, complaint, draft, 'REASSIGN', { content: { handledBy }, isTextReason: true })
}

export async function moveDeadline(
  context: Context,
  input: ParsedInputOf<'complaints.moveDeadline'>,
): Promise<Complaint> {
  const complaint = await openCase(context, input.id, input.version)
  const issues = checkDeadlineChange(input, complaint, momentOf(context, complaint).today)
  if (issues.length > 0) throw toRuleError(issues)
  const { answerDueOn, reason } = input
  const draft = {
    type: 'DEADLINE_CHANGE',
    at: eventMoment(context, complaint, undefined),
    text: reason,
    dueBefore: complaint.answerMovedTo ?? complaint.answerDueOn,
    dueAfter: answerDueOn,
  } as const
  return recordEvent(context, complaint, draft, 'MOVE_DEADLINE', {
    marks: {
      answerMovedTo: answerDueOn,
      answerCommittedOn: complaint.answerCommittedOn ?? complaint.answerDueOn,
    },
    isTextReason: true,
  })
}

export async function pause(context: Context, input: ParsedInputOf<'complaints.pause'>): Promise<Complaint> {
  const complaint = await openCase(context, input.id, input.version)
  if (isWaiting(complaint)) throw refuseField('id', 'ALREADY_WAITING')
  if (complaint.answeredAt && !complaint.reopenedAt) throw refuseField('id', 'ALREADY_ANSWERED')
  const at = eventMoment(context, complaint, input.at)
  const last = complaint.pauses.at(-1)
  if (last?.to && at < last.to) throw refuseField('at', 'BEFORE_LAST_PAUSE')
  const draft = { type: 'PAUSE', at, text: input.reason } as const
  const pauses = [...complaint.pauses, { from: at, to: null }]
  return recordEvent(context, complaint, draft, 'PAUSE', { marks: { pauses }, isTextReason: true })
}

export async function resume(
  context: Context,
  input: ParsedInputOf<'complaints.resume'>,
): Promise<Complaint> {
  const complaint = await openCase(context, input.id, input.version)
  const last = complaint.pauses.at(-1)
  if (!last || !isWaiting(complaint)) throw refuseField('id', 'NOT_WAITING')
  const at = eventMoment(context, complaint, input.at)
  if (at < last.from) throw refuseField('at', 'BEFORE_PAUSE')
  const pauses = [...complaint.pauses.slice(0, -1), { from: last.from, to: at }]
  const answerMovedTo = await promiseAfterWait(context, complaint, { from: last.from, to: at })
  const due = answerMovedTo === complaint.answerMovedTo ? {} : { dueAfter: answerMovedTo }
  const dueBefore = 'dueAfter' in due ? complaint.answerMovedTo : null
  const draft = { type: 'RESUME', at, text: input.text, dueBefore, ...due } as const
  return recordEvent(context, complaint, draft, 'RESUME', { marks: { pauses, answerMovedTo } })
}

// A date that was promised before the wait is put off by the wait; one agreed while waiting knew of it already.
async function promiseAfterWait(
  context: Context,
  complaint: Complaint,
  wait: { from: string; to: string },
): Promise<string | null> {
  const promised = complaint.answerMovedTo
  if (promised === null) return null
  const zone = zoneOf(context, complaint.site)
  const [from, to] = [localDateOf(wait.from, zone), localDateOf(wait.to, zone)]
  if (promised < from) return promised
  const events = await listCaseEvents(context.db, complaint.id)
  const lastOf = (type: string) => events.findLast((event) => event.type === type)?.rank ?? 0
  return lastOf('DEADLINE_CHANGE') > lastOf('PAUSE') ? promised : addDays(promised, daysBetween(from, to))
}

export async function appeal(
  context: Context,
  input: ParsedInputOf<'complaints.appeal'>,
): Promise<Complaint> {
  const complaint = await openCase(context, input.id, input.version)
  const isOpen = listSidePaths(complaint).includes('APPEAL')
  const at = eventMoment(context, complaint, input.at)
  if (input.step === 'ASK') {
    if (isOpen) throw refuseField('step', 'APPEAL_OPEN')
    const draft = { type: 'APPEAL', at, direction: 'IN', text: input.text } as const
    return recordEvent(context, complaint, draft, 'APPEAL', { marks: { appealedAt: at } })
  }
  if (!isOpen || !complaint.appealedAt) throw refuseField('step', 'NO_APPEAL')
  if (at < complaint.appealedAt) throw refuseField('at', 'BEFORE_APPEAL')
  const { person, result, text } = input
  const draft = { type: 'APPEAL_ANSWER', at, direction: 'OUT', person, result, text } as const
  return recordEvent(context, complaint, draft, 'APPEAL', { marks: { appealAnsweredAt: at } })
}

export async function mediate(
  context: Context,
  input: ParsedInputOf<'complaints.mediate'>,
): Promise<Complaint> {
  const complaint = await caseAtVersion(context, input.id, input.version)
  const refusal = complaint.status === 'CLOSED' ? null : findChangeRefusal(complaint)
  if (refusal) throw refusal
  const isOpen = listSidePaths(complaint).includes('MEDIATION')
  const at = eventMoment(context, complaint, input.at)
  if (input.step === 'OPEN') {
    if (isOpen) throw refuseField('step', 'MEDIATION_OPEN')
    const zone = zoneOf(context, complaint.site)
    const answeredOn = complaint.answeredAt && localDateOf(complaint.answeredAt, zone)
    const { from, until } = mediationWindow(localDateOf(complaint.receivedAt, zone), answeredOn)
    const on = localDateOf(at, zone)
    if (on < from) throw refuseField('at', 'MEDIATION_TOO_EARLY', { date: formatDate(from) })
    if (on > until) throw refuseField('at', 'MEDIATION_TOO_LATE', { date: formatDate(until) })
    const draft = { type: 'MEDIATION', at, person: input.mediator, text: input.text } as const
    return recordEvent(context, complaint, draft, 'MEDIATE', { marks: { mediationOpenedAt: at } })
  }
  if (!isOpen || !complaint.mediationOpenedAt) throw refuseField('step', 'NO_MEDIATION')
  if (at < complaint.mediationOpenedAt) throw refuseField('at', 'BEFORE_MEDIATION')
  const draft = { type: 'MEDIATION_RESULT', at, result: input.result, text: input.text } as const
  return recordEvent(context, complaint, draft, 'MEDIATE', { marks: { mediationEndedAt: at } })
}
