/** The days that a site entered; the three lists are JSON. */
export interface SiteCalendarTable {
  site: string
  version: number
  holidayRegion: string
  weeklyHours: string
  openHolidays: string
  closures: string
}
