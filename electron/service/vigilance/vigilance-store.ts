import { defaultVigilance, type Vigilance, vigilanceSchema } from '#shared/vigilance/vigilance'
import type { Db } from '../context'
import { saveSetting } from '../settings/settings-store'

const settingName = 'vigilance'

/** From when on attention is drawn; the defaults until the organisation chose. */
export async function readVigilance(db: Db): Promise<Vigilance> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', settingName)
    .executeTakeFirst()
  if (!row) return defaultVigilance
  const kept: unknown = JSON.parse(row.value)
  return { ...defaultVigilance, ...vigilanceSchema.partial().parse(kept) }
}

/** How often, within how many days, a topic of remarks must come back to call for an action. */
export async function readRecurrenceRule(db: Db): Promise<{ count: number; days: number }> {
  const { recurrenceCount: count, recurrenceDays: days } = await readVigilance(db)
  return { count, days }
}

export async function saveVigilance(db: Db, vigilance: Vigilance): Promise<void> {
  await saveSetting(db, settingName, vigilance)
}
