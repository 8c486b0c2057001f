import type { Db } from '../context'
import { readChanges } from '../history/stored-changes'

/** The remark that a case was downgraded to, once that points at the complaint that it became later: the history tells. */
export async function findDowngrade(db: Db, id: string): Promise<{ id: string; number: string } | null> {
  const told = await db
    .selectFrom('history')
    .select('facts')
    .where('entityId', '=', id)
    .where('action', '=', 'RECLASSIFY')
    .executeTakeFirst()
  const number = told && readChanges(told.facts).find(({ field }) => field === 'relatedRemark')?.after
  if (typeof number !== 'string') return null
  const remark = await db
    .selectFrom('remark')
    .select(['id', 'number'])
    .where('number', '=', number)
    .executeTakeFirst()
  return remark ?? null
}
