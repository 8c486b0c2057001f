import { useTranslation } from 'react-i18next'
import { siteDaysSchema } from '#shared/calendars/site-calendar'
import { formatDate } from '#shared/text/formats'

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const
const { weeklyHours, holidayRegion, openHolidays, closures } = siteDaysSchema.shape

/** The calendar of a site field by field, in words: what two versions of it are compared by. */
export function useCalendarWords() {
  const { t } = useTranslation(['clocks', 'calendars'])
  const labels: Record<string, string> = {
    ...Object.fromEntries(weekdays.map((day) => [`weeklyHours.${day}`, t(`clocks:calendar.weekday.${day}`)])),
    holidayRegion: t('clocks:calendar.region'),
    openHolidays: t('clocks:calendar.holidays'),
    closures: t('clocks:calendar.closures'),
  }
  const dayOf = (day: string) => (day.length === 5 ? day.split('-').reverse().join('/') : formatDate(day))
  function textOf(value: unknown, path: string): string {
    const hours = path.startsWith('weeklyHours') ? weeklyHours.element.safeParse(value).data : undefined
    if (hours) return hours.map(({ from, to }) => `${from}–${to}`).join(', ') || t('clocks:calendar.closed')
    const region = holidayRegion.safeParse(value).data
    if (region) return t(`calendars:region.${region}`)
    if (path === 'openHolidays')
      return (
        (openHolidays.safeParse(value).data ?? []).map((code) => t(`calendars:holiday.${code}`)).join(', ') ||
        '—'
      )
    const times = closures.safeParse(value).data ?? []
    return (
      times
        .map(({ from, to, label }) => [`${dayOf(from)}–${dayOf(to)}`, label].filter(Boolean).join(' '))
        .join(', ') || '—'
    )
  }
  return { labels, textOf }
}
