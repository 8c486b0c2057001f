import { presenceLastsMs } from '#shared/presence/presence-api'
import type { Db } from '../context'

interface Shown {
  readonly workstation: string
  readonly entry: string
  readonly person: string
  /** By the clock of the register. */
  readonly now: string
}

/** Notes what a workstation shows, and forgets those that were not heard of for a while. */
export async function tellPresence(db: Db, { workstation, entry, person, now }: Shown): Promise<void> {
  const told = db
    .insertInto('presence')
    .values({ workstation, entityId: entry, person, seenAt: now })
    .onConflict((conflict) =>
      conflict.column('workstation').doUpdateSet({ entityId: entry, person, seenAt: now }),
    )
    .execute()
  await Promise.all([told, db.deleteFrom('presence').where('seenAt', '<', oldest(now)).execute()])
}

/** The workstation may show another entry by now. */
export async function leavePresence(db: Db, workstation: string, entry: string): Promise<void> {
  await db
    .deleteFrom('presence')
    .where('workstation', '=', workstation)
    .where('entityId', '=', entry)
    .execute()
}

/** Who else shows an entry now, each person once. */
export async function readPresence(
  db: Db,
  { workstation, entry, now }: Omit<Shown, 'person'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('presence')
    .select('person')
    .distinct()
    .where('entityId', '=', entry)
    .where('workstation', '<>', workstation)
    .where('seenAt', '>=', oldest(now))
    .orderBy('person')
    .limit(20)
    .execute()
  return rows.map(({ person }) => person)
}

function oldest(now: string): string {
  return new Date(Date.parse(now) - presenceLastsMs).toISOString()
}
