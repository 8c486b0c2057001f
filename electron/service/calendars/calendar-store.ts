import { z } from 'zod'
import { clockSettingsSchema } from '#shared/calendars/clock-settings'
import { type SiteDays, siteDaysSchema } from '#shared/calendars/site-calendar'
import type { Db } from '../context'

const storedClocksSchema = z.object({ version: z.int(), clocks: clockSettingsSchema })

/** The clocks that were saved; undefined while those of the profile hold. */
export function readStoredClocks(value: unknown): z.output<typeof storedClocksSchema> | undefined {
  return value === undefined ? undefined : storedClocksSchema.parse(value)
}

/** The days that sites entered, by site. */
export async function readSiteDays(db: Db): Promise<ReadonlyMap<string, SiteDays>> {
  const rows = await db.selectFrom('siteCalendar').selectAll().execute()
  return new Map(
    rows.map((row) => [
      row.site,
      siteDaysSchema.parse({
        holidayRegion: row.holidayRegion,
        weeklyHours: JSON.parse(row.weeklyHours),
        openHolidays: JSON.parse(row.openHolidays),
        closures: JSON.parse(row.closures),
      }),
    ]),
  )
}

/** Version of the days of a site; 0 while it has none of its own. */
export async function readSiteVersion(db: Db, site: string): Promise<number> {
  const row = await db
    .selectFrom('siteCalendar')
    .select('version')
    .where('site', '=', site)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** Writes the days of a site; null takes them away. */
export async function saveSiteDays(
  db: Db,
  site: string,
  version: number,
  days: SiteDays | null,
): Promise<void> {
  await db.deleteFrom('siteCalendar').where('site', '=', site).execute()
  if (!days) return
  await db
    .insertInto('siteCalendar')
    .values({
      site,
      version,
      holidayRegion: days.holidayRegion,
      weeklyHours: JSON.stringify(days.weeklyHours),
      openHolidays: JSON.stringify(days.openHolidays),
      closures: JSON.stringify(days.closures),
    })
    .execute()
}

/** Version of the clocks; 0 while those of the profile hold. */
export async function readClocksVersion(db: Db): Promise<number> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'clocks').executeTakeFirst()
  return readStoredClocks(row && JSON.parse(row.value))?.version ?? 0
}
