import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import type { Complaint } from '#shared/complaints/complaint'
import type { Remark } from '#shared/remarks/remark'
import { getComplaint } from '../complaints/complaint-store'
import { requireNotAnonymised } from '../complaints/open-case'
import type { Context } from '../context'
import { getRemark } from '../remarks/remark-store'

/** What a letter is about. */
export type LetterEntry =
  | { readonly kind: 'complaint'; readonly record: Complaint }
  | { readonly kind: 'remark'; readonly record: Remark }

/** The entry of a number; NOT_FOUND when no case and no remark has it, REFUSED when it takes no letters any more. */
export async function findLetterEntry(context: Context, number: string): Promise<LetterEntry> {
  const entry = await readEntry(context, number)
  requireNotAnonymised(entry.record)
  if (entry.record.cancelledAt) throw refusal('REFUSED', 'ALREADY_CANCELLED')
  if (entry.kind === 'complaint' && entry.record.reclassifiedAt)
    throw refusal('REFUSED', 'ALREADY_RECLASSIFIED')
  return entry
}

async function readEntry(context: Context, number: string): Promise<LetterEntry> {
  const complaint = await getComplaint(context.db, { number }).catch(onlyAbsent)
  if (complaint) return { kind: 'complaint', record: complaint }
  const remark = await getRemark(context.db, { number }).catch(onlyAbsent)
  if (remark) return { kind: 'remark', record: remark }
  throw refusal('NOT_FOUND', 'LETTER_ENTRY_NOT_FOUND')
}

function onlyAbsent(error: unknown): null {
  if (error instanceof AppError && error.code === 'NOT_FOUND') return null
  throw error
}
