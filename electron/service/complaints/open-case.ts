import type { AppError } from '#shared/api/app-error'
import { toRuleError } from '#shared/api/parse-issues'
import { refusal } from '#shared/api/refusal'
import type { Complaint } from '#shared/complaints/complaint'
import type { Context } from '../context'
import { conflictOf, getComplaint } from './complaint-store'

/** The case at the version that the caller has seen. */
export async function caseAtVersion(context: Context, id: string, version: number): Promise<Complaint> {
  const complaint = await getComplaint(context.db, { id })
  if (complaint.version !== version) throw await conflictOf(context.db, id)
  requireNotAnonymised(complaint)
  return complaint
}

/** The same, and still open to changes. */
export async function openCase(context: Context, id: string, version: number): Promise<Complaint> {
  const complaint = await caseAtVersion(context, id, version)
  const reason = findChangeRefusal(complaint)
  if (reason) throw reason
  return complaint
}

/** Nothing more is written about a case that was made anonymous: it would name somebody again. */
export function requireNotAnonymised({ anonymisedAt }: { readonly anonymisedAt: string | null }): void {
  if (anonymisedAt) throw refusal('REFUSED', 'ALREADY_ANONYMISED')
}

/** Why a case takes no more changes; null while it does. */
export function findChangeRefusal(complaint: Complaint): AppError | null {
  if (complaint.cancelledAt) return toRuleError([{ path: 'id', code: 'ALREADY_CANCELLED' }], 'REFUSED')
  if (complaint.reclassifiedAt) return toRuleError([{ path: 'id', code: 'ALREADY_RECLASSIFIED' }], 'REFUSED')
  if (complaint.closedAt) return toRuleError([{ path: 'id', code: 'ALREADY_CLOSED' }], 'REFUSED')
  return null
}
