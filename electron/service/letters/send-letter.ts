import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import type { Complaint } from '#shared/complaints/complaint'
import { milestoneOf, outcomeOf } from '#shared/letters/letter-rules'
import type { LetterTemplate } from '#shared/letters/letter-template'
import type { Remark } from '#shared/remarks/remark'
import { localDateOf, parseInstant } from '#shared/time/local-date'
import { sendHoldingNotice } from '../case-events/exchange-handlers'
import { complaintHandlers } from '../complaints/complaint-handlers'
import { conflictOf } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import { keepFileContent } from '../files/file-content-store'
import { appendHistory } from '../history/history-store'
import { remarkHandlers } from '../remarks/remark-handlers'
import { requireListed } from '../resolve-reference'
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
    return { letter, complaint: null, remark: await transmitRemark(context, entry.record, addressee, at) }
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

/** A remark that was passed on: to whom and when, unless both are known. */
function transmitRemark(context: Context, remark: Remark, addressee: string, at: string): Promise<Remark> {
  const { id, version } = remark
  if (remark.promotedAt !== null || remark.transmittedOn !== null) return Promise.resolve(remark)
  const transmittedTo = remark.transmittedTo ?? remark.thirdParty?.name ?? addressee.split('\n')[0]?.trim()
  const transmittedOn = localDateOf(at, zoneOf(context, remark.site))
  return remarkHandlers['remarks.update'](context, {
    id,
    version,
    changes: { transmittedOn, ...(transmittedTo ? { transmittedTo: transmittedTo.slice(0, 200) } : {}) },
  })
}
