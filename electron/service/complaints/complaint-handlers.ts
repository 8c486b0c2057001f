import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { countEvents } from '#shared/case-events/event-counts'
import { findCeilingIssues } from '#shared/complaints/compensation-ceiling'
import type { Complaint, ComplaintChanges, ComplaintContent } from '#shared/complaints/complaint'
import { complaintContentSchema } from '#shared/complaints/complaint'
import type { complaintApi } from '#shared/complaints/complaint-api'
import { checkComplaint } from '#shared/complaints/complaint-checks'
import { splitPersonal } from '#shared/complaints/personal-fields'
import { listFieldChanges } from '#shared/history/field-changes'
import type { HistoryAction } from '#shared/history/history-api'
import { readContactDetails } from '#shared/intake/intake-rules'
import { checkNatureDetail } from '#shared/lists/nature-detail'
import { yearOf } from '#shared/time/local-date'
import { listCaseEvents } from '../case-events/case-event-store'
import { type Context, findListItem, zoneOf } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { ceilingRule } from './ceiling-rule'
import { assertClosable } from './closing'
import { applyChanges, withDoers, withSolvers } from './complaint-content'
import {
  countComplaints,
  listComplaintIds,
  listComplaints,
  listComplaintThirdParties,
} from './complaint-list'
import { getComplaint, updateComplaint } from './complaint-store'
import { momentOf } from './moment'
import { caseAtVersion, findChangeRefusal, openCase } from './open-case'
import { reclassifyComplaint } from './reclassify'

export const complaintHandlers: Handlers<keyof typeof complaintApi> = {
  'complaints.list': listComplaints,
  'complaints.count': async (context, input) => countComplaints(context, input.filter, input.atMost),
  'complaints.ids': listComplaintIds,
  'complaints.thirdParties': listComplaintThirdParties,
  'complaints.get': async (context, which) => getComplaint(context.db, which),
  'complaints.update': async (context, { id, version, changes }) =>
    changeCase(context, await openCase(context, id, version), changes, 'UPDATE'),
  'complaints.acknowledge': acknowledge,
  'complaints.answer': answer,
  'complaints.followUp': followUp,
  'complaints.close': close,
  'complaints.reopen': reopen,
  'complaints.reclassify': reclassifyComplaint,
  'complaints.cancel': cancel,
}

async function changeCase(
  context: Context,
  complaint: Complaint,
  changes: ComplaintChanges,
  action: HistoryAction,
): Promise<Complaint> {
  const before = complaintContentSchema.parse(complaint)
  const content = withSolvers(
    withDoers(applyChanges(context, before, changes), changes, context.actor),
    before,
    context.actor,
  )
  const issues = [
    ...checkComplaint(content, momentOf(context, content)),
    ...checkNumberYear(context, complaint, content),
    ...(changes.complainant === undefined ? [] : checkContactDetails(complaint, content)),
    ...checkNature(context, before, content),
    ...checkReopening(complaint, content),
    ...findCeilingIssues(content.compensations, before.compensations, ceilingRule(context)),
  ]
  if (issues.length > 0) throw toRuleError(issues)
  if (content.closedAt) {
    content.closedBy ??= context.actor.id
    assertClosable(context, content, complaint.clockStartedAt, complaint.kind, complaint)
  }
  const fields = listFieldChanges(before, content)
  if (fields.length === 0) return complaint
  const updated = await updateComplaint(context, complaint, content)
  await appendHistory(context, {
    entity: 'complaint',
    entityId: complaint.id,
    action,
    ...splitPersonal(fields),
  })
  return updated
}

function checkNumberYear(context: Context, complaint: Complaint, content: ComplaintContent) {
  const before = yearOf(complaint.receivedAt, zoneOf(context, complaint.site))
  const after = yearOf(content.receivedAt, zoneOf(context, content.site))
  return before === after ? [] : [{ path: 'receivedAt', code: 'YEAR_OF_NUMBER' }]
}

// A case that was reopened is closed again after that, or the flow of cases would not balance.
function checkReopening({ reopenedAt }: Complaint, { closedAt }: ComplaintContent) {
  return reopenedAt && closedAt && closedAt < reopenedAt
    ? [{ path: 'closedAt', code: 'BEFORE_REOPENING' }]
    : []
}

// What older registers brought in unspecified stays as it is until somebody touches it.
function checkNature(context: Context, before: ComplaintContent, { nature, reason }: ComplaintContent) {
  if (nature === before.nature && reason === before.reason) return []
  return checkNatureDetail(findListItem(context, 'NATURE', nature), reason)
}

// Without somebody to answer it would no longer be a complaint: that is a downgrade, not a correction.
function checkContactDetails(complaint: Complaint, content: ComplaintContent) {
  if (complaint.kind !== 'complaint') return []
  const { hasName, hasMeans } = readContactDetails(content.complainant)
  return hasName && hasMeans ? [] : [{ path: 'complainant', code: 'CONTACT_DETAILS_MISSING' }]
}

async function acknowledge(
  context: Context,
  input: ParsedInputOf<'complaints.acknowledge'>,
): Promise<Complaint> {
  const { id, version, acknowledgedAt = context.now, ...means } = input
  return changeCase(
    context,
    await openCase(context, id, version),
    { ...means, acknowledgedAt },
    'ACKNOWLEDGE',
  )
}

async function answer(context: Context, input: ParsedInputOf<'complaints.answer'>): Promise<Complaint> {
  const { id, version, answeredAt = context.now, ...given } = input
  const complaint = await openCase(context, id, version)
  const changes: ComplaintChanges = { ...given, answeredAt }
  if (given.signatory === undefined && !complaint.signatory) changes.signatory = context.actor.name
  return changeCase(context, complaint, changes, 'ANSWER')
}

async function followUp(context: Context, input: ParsedInputOf<'complaints.followUp'>): Promise<Complaint> {
  const { id, version, reached, at = context.now, ...given } = input
  const complaint = await caseAtVersion(context, id, version)
  // The questions leave with the closing: what is answered to them comes after it.
  const isAnswerToQuestions = reached && complaint.status === 'CLOSED'
  const refusal = isAnswerToQuestions ? null : findChangeRefusal(complaint)
  if (refusal) throw refusal
  const followedUpAt = (isAnswerToQuestions && complaint.followedUpAt) || at
  const changes: ComplaintChanges = reached
    ? { ...given, followedUpAt }
    : { ...given, followUpAttempts: [...complaint.followUpAttempts, at] }
  return changeCase(context, complaint, changes, 'FOLLOW_UP')
}

async function close(context: Context, input: ParsedInputOf<'complaints.close'>): Promise<Complaint> {
  const { id, version, closedAt = context.now, ...given } = input
  const complaint = await openCase(context, id, version)
  const changes: ComplaintChanges = { ...given, closedAt, closedBy: context.actor.id }
  // The time noted exchange by exchange adds up by itself, unless another total was said.
  if (given.minutesSpent === undefined && complaint.minutesSpent === null) {
    const { minutes } = countEvents(await listCaseEvents(context.db, id))
    if (minutes > 0) changes.minutesSpent = minutes
  }
  return changeCase(context, complaint, changes, 'CLOSE')
}

async function reopen(context: Context, input: ParsedInputOf<'complaints.reopen'>): Promise<Complaint> {
  const complaint = await caseAtVersion(context, input.id, input.version)
  if (complaint.status !== 'CLOSED') throw toRuleError([{ path: 'id', code: 'NOT_CLOSED' }], 'REFUSED')
  const before = complaintContentSchema.parse(complaint)
  const content = { ...before, closedAt: null, closedBy: null }
  const updated = await updateComplaint(context, complaint, content, { reopenedAt: context.now })
  // Told even when it is the moment of the reopening before: the flow of cases counts each of them.
  const reopening = { field: 'reopenedAt', before: complaint.reopenedAt, after: context.now }
  const fields = [...listFieldChanges(before, content), reopening]
  const { facts, personal } = splitPersonal(fields)
  const { id: entityId } = complaint
  await appendHistory(context, {
    entity: 'complaint',
    entityId,
    action: 'REOPEN',
    facts,
    personal,
    reason: input.reason,
  })
  return updated
}

async function cancel(
  context: Context,
  input: ParsedInputOf<'complaints.cancel'>,
): Promise<OutputOf<'complaints.cancel'>> {
  const complaint = await caseAtVersion(context, input.id, input.version)
  const refusal = complaint.status === 'CLOSED' ? null : findChangeRefusal(complaint)
  if (refusal) throw refusal
  const content = complaintContentSchema.parse(complaint)
  const updated = await updateComplaint(context, complaint, content, {
    cancelledAt: context.now,
    cancelledBy: context.actor.id,
    cancellationReason: input.reason,
  })
  await appendHistory(context, {
    entity: 'complaint',
    entityId: complaint.id,
    action: 'CANCEL',
    facts: listFieldChanges({}, { cancelledAt: context.now }),
    reason: input.reason,
  })
  return updated
}
