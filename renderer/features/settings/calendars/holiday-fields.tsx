import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { Select } from '#renderer/ui/fields/select'
import { holidaysOfYear } from '#shared/calendars/french-holidays'
import { holidayRegions } from '#shared/calendars/holiday-region'
import type { SiteDays } from '#shared/calendars/site-calendar'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import own from './calendars.module.css'

export interface HolidayFieldsProps {
  readonly region: SiteDays['holidayRegion']
  readonly openHolidays: SiteDays['openHolidays']
  readonly onChange: (days: Pick<SiteDays, 'holidayRegion' | 'openHolidays'>) => void
}

/** The region whose holidays apply, and those on which the site opens all the same. */
export function HolidayFields({ region, openHolidays, onChange }: HolidayFieldsProps) {
  const { t } = useTranslation(['clocks', 'calendars'])
  const { language } = useSession()
  const year = new Date().getFullYear()
  const holidays = holidaysOfYear(region, year)
  return (
    <fieldset className={own.group}>
      <legend className={own.legend}>{t('clocks:calendar.holidays')}</legend>
      <div className={own.site}>
        <Select
          label={t('clocks:calendar.region')}
          value={region}
          onChange={(holidayRegion) => onChange({ holidayRegion, openHolidays })}
          choices={holidayRegions.map((code) => ({ value: code, label: t(`calendars:region.${code}`) }))}
        />
      </div>
      {holidays.length > 0 ? <p className={own.quiet}>{t('clocks:calendar.openHolidays')}</p> : null}
      <ul className={own.holidays}>
        {holidays.map(({ code, date }) => (
          <li key={code}>
            <Checkbox
              label={t(`calendars:holiday.${code}`)}
              description={formatWeekdayDate(date, language)}
              value={openHolidays.includes(code)}
              onChange={(isOpen) =>
                onChange({
                  holidayRegion: region,
                  openHolidays: isOpen
                    ? [...openHolidays, code]
                    : openHolidays.filter((other) => other !== code),
                })
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
