import type { Context, Db } from '../context'

export type Verdict = 'LINKED' | 'DISTINCT'

/** What was decided of a case and others: the other's id and the verdict. */
export async function readVerdicts(db: Db, complaintId: string): Promise<Map<string, Verdict>> {
  const rows = await db
    .selectFrom('caseLink')
    .select(['firstId', 'secondId', 'verdict'])
    .where((where) => where.or([where('firstId', '=', complaintId), where('secondId', '=', complaintId)]))
    .execute()
  return new Map(
    rows.map((row) => [
      row.firstId === complaintId ? row.secondId : row.firstId,
      row.verdict === 'DISTINCT' ? 'DISTINCT' : 'LINKED',
    ]),
  )
}

/** Decides of two cases, or takes the decision back; true when something changed. */
export async function decideCaseLink(
  { db, now, actor }: Context,
  pair: readonly [string, string],
  verdict: Verdict | null,
): Promise<boolean> {
  const [firstId = '', secondId = ''] = [...pair].sort()
  const known = await db
    .selectFrom('caseLink')
    .select('verdict')
    .where('firstId', '=', firstId)
    .where('secondId', '=', secondId)
    .executeTakeFirst()
  if ((known?.verdict ?? null) === verdict) return false
  await db.deleteFrom('caseLink').where('firstId', '=', firstId).where('secondId', '=', secondId).execute()
  if (verdict) {
    await db
      .insertInto('caseLink')
      .values({ firstId, secondId, verdict, decidedAt: now, decidedBy: actor.id })
      .execute()
  }
  return true
}

/** A case that names nobody any more must not be found through the case of somebody named. */
export async function forgetCaseLinks(db: Db, complaintId: string): Promise<void> {
  await db
    .deleteFrom('caseLink')
    .where((where) => where.or([where('firstId', '=', complaintId), where('secondId', '=', complaintId)]))
    .execute()
}
