import type { Restoration } from '#shared/backups/judge-anchor'
import type { Db } from '../context'
import { readChanges } from '../history/stored-changes'

/** The seal of a line of the history; null when it is shorter. */
export async function readHashAt(db: Db, sequence: number): Promise<string | null> {
  const row = await db
    .selectFrom('history')
    .select('hash')
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return row?.hash ?? null
}

/** The times that the register went back, as its history tells them. */
export async function readRestorations(db: Db): Promise<Restoration[]> {
  const rows = await db
    .selectFrom('history')
    .select(['sequence', 'at', 'facts'])
    .where('entity', '=', 'register')
    .where('action', '=', 'RESTORE')
    .execute()
  return rows.map(({ facts, ...row }) => ({ ...row, backedUpAt: readMoment(facts) ?? row.at }))
}

function readMoment(facts: string): string | null {
  try {
    const told = readChanges(facts)
    const at = told.find(({ field }) => field === 'backedUpAt')?.after
    return typeof at === 'string' ? at : null
  } catch {
    // Altered facts are no longer what the chain holds; the chain says so.
    return null
  }
}
