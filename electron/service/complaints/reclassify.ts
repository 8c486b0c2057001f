import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { complaintContentSchema } from '#shared/complaints/complaint'
import { splitPersonal } from '#shared/complaints/personal-fields'
import { withoutPerson } from '#shared/complaints/without-person'
import { listFieldChanges } from '#shared/history/field-changes'
import type { RemarkContent } from '#shared/remarks/remark'
import type { Context } from '../context'
import { appendHistory } from '../history/history-store'
import { insertRemark } from '../remarks/remark-store'
import { wipeTransmissions } from '../third-parties/transmission-store'
import { getComplaint, updateComplaint } from './complaint-store'
import { forgetPerson } from './forget-person'
import { openCase } from './open-case'

/**
 * Downgrades a complaint to a remark: the remark takes the words over under a number of its own; the complaint keeps
 * its number, marked, and nothing of the person, in its row and in its history.
 */
export async function reclassifyComplaint(
  context: Context,
  input: ParsedInputOf<'complaints.reclassify'>,
): Promise<OutputOf<'complaints.reclassify'>> {
  const complaint = await openCase(context, input.id, input.version)
  if (complaint.kind !== 'complaint') throw toRuleError([{ path: 'id', code: 'ONLY_COMPLAINTS' }], 'REFUSED')
  const remark: RemarkContent = {
    receivedAt: complaint.receivedAt,
    channel: complaint.channel,
    receivedBy: complaint.receivedBy,
    site: complaint.site,
    thirdParty: complaint.thirdParty,
    verbatim: complaint.verbatim,
    topic: complaint.nature,
    polarity: 'NEGATIVE',
    transmittedTo: null,
    transmittedOn: null,
    transmissionAnsweredOn: null,
    decision: 'NONE',
    decidedBy: null,
    decidedOn: null,
    displayed: false,
    publicAnswer: null,
  }
  const remarkId = context.service.newId()
  const number = await insertRemark(context, {
    id: remarkId,
    kind: 'remark',
    submissionId: null,
    content: remark,
    origin: { complaintId: complaint.id, reason: input.reason },
  })
  const remarkChanges = listFieldChanges(null, {
    number,
    kind: 'remark',
    ...remark,
    relatedComplaint: complaint.number,
  })
  await appendHistory(context, {
    entity: 'remark',
    entityId: remarkId,
    action: 'CREATE',
    ...splitPersonal(remarkChanges),
  })

  await forgetPerson(context, complaint.id)
  await wipeTransmissions(context.db, complaint.id)
  const content = withoutPerson(complaintContentSchema.parse(complaint))
  await updateComplaint(context, complaint, content, {
    reclassifiedAt: context.now,
    reclassifiedBy: context.actor.id,
    reclassificationReason: input.reason,
  })
  await appendHistory(context, {
    entity: 'complaint',
    entityId: complaint.id,
    action: 'RECLASSIFY',
    facts: listFieldChanges(
      {},
      { reclassifiedAt: context.now, reclassificationReason: input.reason, relatedRemark: number },
    ),
    reason: input.detail,
  })
  return { complaint: await getComplaint(context.db, { id: complaint.id }), remark: { id: remarkId, number } }
}
