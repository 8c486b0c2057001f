import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import type { Complaint } from '#shared/complaints/complaint'
import { milestoneOf, outcomeOf } from '#shared/letters/letter-rules'
import type { LetterTemplate } from '#shared/letters/letter-template'
import type { Remark } from '#shared/remarks/remark'
import { localDateOf, parseInstant } from '#shared/time/local-date'
import { sendHoldingNotice } from '../case-events/exchange-handlers'
import { complaintHandlers } from '../complaints/complaint-handlers'
import { conflictOf, getComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import { keepFileContent } from '../files/file-content-store'
import { appendHistory } from '../history/history-store'
import { getRemark } from '../remarks/remark-store'
import { requireListed } from '../resolve-reference'
import { createTransmission } from '../third-parties/transmission-handlers'
import { listTransmissions } from '../third-parties/transmission-store'
import { makeLetter } from './letter-document'
import { findLetterEntry, type LetterEntry } from './letter-entry'
import { insertLetter, toLetter } from './letter-store'

/** Freezes a letter as it was sent — words, bytes, template, means — and sets the milestone that it means. */
export async function sendLetter(
  context: Context,
  { version, means, sentAt, ...input }: ParsedInputOf<'letters.send'>,
): Promise<OutputOf<'letters.send'>> {
  const entry = await findLetterEntry(context, input.number)
  const { record } = entry
  if (record.version !== version) throw await conflictOf(context.db, record.id)
  requireListed(context, 'CHANNEL', means, 'means')
  const at = sentAt ? parseInstant(sentAt, zoneOf(context, record.site)) : context.now
  if (!at) throw refuseField('sentAt', 'IMPOSSIBLE_DATE')
  if (at > context.now) throw refuseField('sentAt', 'IN_THE_FUTURE')
  if (at < record.receivedAt) throw refuseField('sentAt', 'BEFORE_RECEPTION')

  const { prepared, subject, text, addressee, bytes, pages } = await makeLetter(context, input)
  const row = {
    id: context.service.newId(),
    complaintId: entry.kind === 'complaint' ? record.id : null,
    remarkId: entry.kind === 'remark' ? record.id : null,
    template: input.template,
    templateVersion: prepared.templateVersion,
    language: prepared.language,
    means,
    sentAt: at,
    recordedAt: context.now,
    recordedBy: context.actor.id,
    pages,
    addressee: addressee || null,
    subject,
    body: text,
    contentHash: await keepFileContent(context.db, bytes),
    wipedAt: null,
  }
  await insertLetter(context.db, row)
  await appendHistory(context, {
    entity: entry.kind,
    entityId: record.id,
    action: 'SEND',
    facts: [
      { field: 'letter', before: null, after: input.template },
      { field: 'letterMeans', before: null, after: means },
      { field: 'letterSentAt', before: null, after: at },
    ],
  })
  const letter = toLetter(row)
  if (entry.kind === 'remark')
    return {
      letter,
      complaint: null,
      remark: await transmitRemark(context, entry.record, { addressee, at, means }),
    }
  if (milestoneOf(input.template) === 'transmission')
    return {
      letter,
      remark: null,
      complaint: await transmitCase(context, entry.record, { addressee, at, means }),
    }
  return {
    letter,
    remark: null,
    complaint: await reachMilestone(context, entry, { template: input.template, at, means, text }),
  }
}

interface Sent {
  readonly template: LetterTemplate
  readonly at: string
  readonly means: string
  readonly text: string
}

/** The fact that the letter is, where it is not known yet; a closed case is left as it is. */
async function reachMilestone(
  context: Context,
  { record }: Extract<LetterEntry, { kind: 'complaint' }>,
  { template, at, means, text }: Sent,
): Promise<Complaint> {
  const { id, version } = record
  if (record.closedAt !== null || record.kind !== 'complaint') return record
  switch (milestoneOf(template)) {
    case 'acknowledgement': {
      if (record.acknowledgedAt !== null) return record
      const means_ = { acknowledgedAt: at, acknowledgementMeans: means }
      return complaintHandlers['complaints.acknowledge'](context, { id, version, ...means_ })
    }
    case 'answer':
      return answer(context, record, { template, at, means })
    case 'holdingNotice':
      return sendHoldingNotice(context, { id, version, at, channel: means, text: text.slice(0, 1_000) })
    default:
      return record
  }
}

function answer(
  context: Context,
  record: Complaint,
  { template, at, means }: Omit<Sent, 'text'>,
): Promise<Complaint> {
  const { id, version, reopenedAt } = record
  const outcome = outcomeOf(template)
  if (outcome && record.outcome && record.outcome !== outcome)
    throw refusal('REFUSED', 'LETTER_OTHER_OUTCOME')
  const isAnswered = record.answeredAt !== null && (reopenedAt === null || record.answeredAt >= reopenedAt)
  if (isAnswered) return Promise.resolve(record)
  const givesRecourse = template === 'PARTIAL_ANSWER' || template === 'REFUSAL'
  return complaintHandlers['complaints.answer'](context, {
    id,
    version,
    answeredAt: at,
    answerChannel: means,
    ...(outcome && !record.outcome ? { outcome } : {}),
    ...(givesRecourse ? { recourseGiven: true } : {}),
  })
}

interface PassedOn {
  readonly addressee: string
  readonly at: string
  readonly means: string
}

/** A remark that was passed on: to whom and when. */
async function transmitRemark(context: Context, remark: Remark, sent: PassedOn): Promise<Remark> {
  if (remark.promotedAt !== null) return remark
  await passOn(context, { remark: remark.number }, { ...remark, sent })
  return getRemark(context.db, { id: remark.id })
}

/** A case that was passed on to the provider: the follow-up of transmissions waits for its answer. */
async function transmitCase(context: Context, complaint: Complaint, sent: PassedOn): Promise<Complaint> {
  if (complaint.reclassifiedAt === null && complaint.cancelledAt === null)
    await passOn(context, { complaint: complaint.number }, { ...complaint, sent })
  return getComplaint(context.db, { id: complaint.id })
}

async function passOn(
  context: Context,
  entry: { readonly complaint: string } | { readonly remark: string },
  { id, site, thirdParty, sent }: Pick<Remark, 'id' | 'site' | 'thirdParty'> & { readonly sent: PassedOn },
): Promise<void> {
  const recipient = (thirdParty?.name ?? sent.addressee.split('\n')[0]?.trim() ?? '').slice(0, 200)
  if (recipient === '') return
  // What was already noted as passed on, and waits for its answer, is what this letter was.
  const { rows } = await listTransmissions(context, { entry: id, open: true, after: null, limit: 100 })
  if (rows.some((row) => row.recipient === recipient)) return
  const sentOn = localDateOf(sent.at, zoneOf(context, site))
  await createTransmission(context, { ...entry, recipient, sentOn, means: sent.means })
}
