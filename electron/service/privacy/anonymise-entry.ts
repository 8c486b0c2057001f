import { complaintContentSchema } from '#shared/complaints/complaint'
import { anonymised } from '#shared/complaints/without-person'
import { remarkContentSchema } from '#shared/remarks/remark'
import { getComplaint, updateComplaint } from '../complaints/complaint-store'
import { forgetPerson } from '../complaints/forget-person'
import type { Context } from '../context'
import { appendHistory, wipePersonalHistory } from '../history/history-store'
import { wipeLetters } from '../letters/letter-store'
import { getRemark, updateRemark } from '../remarks/remark-store'
import { wipeTransmissionWords } from '../third-parties/transmission-store'
import type { DueEntry } from './retained-entries'

/** Takes whatever may name somebody from an entry, for good; what is counted stays as it is. */
export async function anonymiseEntry(context: Context, { id, table }: DueEntry): Promise<void> {
  if (table === 'complaint') await anonymiseCase(context, id)
  else await anonymiseRemark(context, id)
  await appendHistory(context, {
    entity: table,
    entityId: id,
    action: 'ANONYMISE',
    facts: [{ field: 'anonymisedAt', before: null, after: context.now }],
  })
}

async function anonymiseCase(context: Context, id: string): Promise<void> {
  const complaint = await getComplaint(context.db, { id })
  await forgetPerson(context, id)
  await wipeTransmissionWords(context.db, id)
  await context.db.updateTable('privacyHold').set({ reason: null }).where('complaintId', '=', id).execute()
  await updateComplaint(context, complaint, anonymised(complaintContentSchema.parse(complaint)), {
    anonymisedAt: context.now,
    ...(complaint.cancellationReason !== null && { cancellationReason: '—' }),
  })
}

async function anonymiseRemark(context: Context, id: string): Promise<void> {
  const remark = await getRemark(context.db, { id })
  await wipePersonalHistory(context.db, id)
  await wipeTransmissionWords(context.db, id)
  await wipeLetters(context, id)
  const content = { ...remarkContentSchema.parse(remark), verbatim: '', publicAnswer: null }
  await updateRemark(context, remark, content, {
    anonymisedAt: context.now,
    ...(remark.cancellationReason !== null && { cancellationReason: '—' }),
  })
}
