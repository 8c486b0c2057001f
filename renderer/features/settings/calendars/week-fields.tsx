import { Copy, Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import type { OpeningHours, SiteDays } from '#shared/calendars/site-calendar'
import { formatDuration, formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import own from './calendars.module.css'
import { TimeInput } from './time-input'

type Week = SiteDays['weeklyHours']

export interface WeekFieldsProps {
  readonly week: Week
  readonly onChange: (week: Week) => void
  readonly errorAt: (path: string) => string | undefined
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const
const morning: OpeningHours = { from: '09:00', to: '12:00' }
const afternoon: OpeningHours = { from: '14:00', to: '18:00' }

/** Opening hours from Monday to Sunday, as many stretches a day as there are. */
export function WeekFields({ week, onChange, errorAt }: WeekFieldsProps) {
  const { t } = useTranslation('clocks')
  const { language } = useSession()
  const set = (day: number, hours: OpeningHours[]) =>
    onChange(week.map((old, index) => (index === day ? hours : old)))
  return (
    <fieldset className={own.group}>
      <legend className={own.legend}>{t('calendar.week')}</legend>
      {errorAt('weeklyHours') ? <p className={own.error}>{errorAt('weeklyHours')}</p> : null}
      <div className={own.week}>
        {weekdays.map((day) => {
          const hours = week[day] ?? []
          const name = t(`calendar.weekday.${day}`)
          const error = errorAt(`weeklyHours.${day}`)
          return (
            <div key={day} className={own.day}>
              <Checkbox
                label={name}
                value={hours.length > 0}
                onChange={(isOpen) => set(day, isOpen ? [morning, afternoon] : [])}
              />
              <div className={own.stretches}>
                {hours.length === 0 ? <span className={own.quiet}>{t('calendar.closed')}</span> : null}
                {hours.map((stretch, index) => {
                  const put = (next: OpeningHours) =>
                    set(
                      day,
                      hours.map((old, at) => (at === index ? next : old)),
                    )
                  const path = `weeklyHours.${day}.${index}`
                  return (
                    // Stretches have no identity of their own: they are told apart by their place.
                    // biome-ignore lint/suspicious/noArrayIndexKey: see above
                    <span key={index} className={own.stretch}>
                      <TimeInput
                        label={t('calendar.from', { day: name })}
                        value={stretch.from}
                        onChange={(from) => put({ ...stretch, from })}
                        error={errorAt(`${path}.from`)}
                      />
                      <span aria-hidden="true">–</span>
                      <TimeInput
                        label={t('calendar.to', { day: name })}
                        value={stretch.to}
                        onChange={(to) => put({ ...stretch, to })}
                        error={errorAt(`${path}.to`)}
                      />
                      <Button
                        kind="quiet"
                        isSmall
                        icon={<X />}
                        aria-label={t('calendar.removeHours', {
                          day: name,
                          hours: `${stretch.from}–${stretch.to}`,
                        })}
                        onPress={() =>
                          set(
                            day,
                            hours.filter((_, at) => at !== index),
                          )
                        }
                      />
                    </span>
                  )
                })}
                {hours.length > 0 && hours.length < 6 ? (
                  <Button
                    kind="quiet"
                    isSmall
                    icon={<Plus />}
                    aria-label={t('calendar.addHours', { day: name })}
                    onPress={() => set(day, [...hours, { from: hours.at(-1)?.to ?? '09:00', to: '18:00' }])}
                  />
                ) : null}
                {day === 0 && hours.length > 0 ? (
                  <Button
                    kind="quiet"
                    isSmall
                    icon={<Copy />}
                    onPress={() => onChange(week.map((old, index) => (index < 5 ? hours : old)))}
                  >
                    {t('calendar.copyMonday')}
                  </Button>
                ) : null}
              </div>
              {error ? <p className={own.error}>{error}</p> : null}
            </div>
          )
        })}
      </div>
      <p className={own.quiet}>{t('calendar.hours', { duration: formatWeek(minutesOf(week), language) })}</p>
    </fieldset>
  )
}

function minutesOf(week: Week): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const each = week.flat().map(({ from, to }) => Math.max(0, minutes(to) - minutes(from)))
  return each.reduce((sum, length) => sum + (Number.isNaN(length) ? 0 : length), 0)
}

/** A week of work in hours: beyond 24 they are no days of 24 hours. */
function formatWeek(minutes: number, language: Language): string {
  const rest = minutes % 60
  const hours = `${formatInteger((minutes - rest) / 60, language)}\u00a0h`
  return rest === 0 ? hours : `${hours}\u00a0${formatDuration(rest, language)}`
}
