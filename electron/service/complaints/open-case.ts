import type { AppError } from '#shared/api/app-error'
import { toRuleError } from '#shared/api/parse-issues'
import type { Complaint } from '#shared/complaints/complaint'
import type { Context } from '../context'
import { conflictOf, getComplaint } from './complaint-store'

/** The case at the version that the caller has seen. */
export async function caseAtVersion(context: Context, id: string, version: number): Promise<Complaint> {
  const complaint = await getComplaint(context.db, { id })
  if (complaint.version !== version) throw await conflictOf(context.db, id)
  return complaint
}

/** The same, and still open to changes. */
export async function openCase(context: Context, id: string, version: number): Promise<Complaint> {
  const complaint = await caseAtVersion(context, id, version)
  const refusal = findChangeRefusal(complaint)
  if (refusal) throw refusal
  return complaint
}

/** Why a case takes no more changes; null while it does. */
export function findChangeRefusal(complaint: Complaint): AppError | null {
  if (complaint.cancelledAt) return toRuleError([{ path: 'id', code: 'ALREADY_CANCELLED' }], 'REFUSED')
  if (complaint.reclassifiedAt) return toRuleError([{ path: 'id', code: 'ALREADY_RECLASSIFIED' }], 'REFUSED')
  if (complaint.closedAt) return toRuleError([{ path: 'id', code: 'ALREADY_CLOSED' }], 'REFUSED')
  return null
}
