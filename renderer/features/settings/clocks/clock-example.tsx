import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateField } from '#renderer/ui/fields/date-field'
import type { ClockSettings } from '#shared/calendars/clock-settings'
import { complaintDeadlines } from '#shared/calendars/complaint-deadlines'
import { formatDate } from '#shared/text/formats'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import { isLocalDate } from '#shared/time/day-number'
import { localDateOf, parseInstant } from '#shared/time/local-date'
import own from './clocks.module.css'

/** What the clocks come down to for a complaint received on a day, at the first site. */
export function ClockExample({ clocks }: { readonly clocks: ClockSettings }) {
  const { t } = useTranslation('clocks')
  const { register, calendar, language } = useSession()
  const site = register.sites.find(({ active }) => active)
  const days = calendar(site?.id)
  const [on, setOn] = useState<string | null>(localDateOf(new Date().toISOString(), days.timeZone))
  const startedAt = on && isLocalDate(on) ? parseInstant(`${on}T10:00`, days.timeZone) : undefined
  const dates =
    startedAt && complaintDeadlines({ clocks, calendar: days, clockStartedAt: startedAt, priority: null })
  const long = (day: string) => formatWeekdayDate(day, language)
  return (
    <section className={own.example} aria-labelledby="clock-example">
      <h3 id="clock-example">{t('example.title')}</h3>
      <DateField label={t('example.received')} value={on} onChange={setOn} timeZone={days.timeZone} />
      <div aria-live="polite" className={own.sentences}>
        {dates && on ? (
          <>
            <p className={own.promise}>
              {dates.answerDueOn
                ? t('example.answer', {
                    received: `${long(on).split(/\s/u)[0]} ${formatDate(on)}`,
                    date: long(dates.answerDueOn),
                  })
                : t('example.noAnswer')}
            </p>
            {dates.acknowledgementDueOn ? (
              <p>{t('example.acknowledgement', { date: long(dates.acknowledgementDueOn) })}</p>
            ) : null}
            {dates.answerWarningOn && dates.answerDueOn ? (
              <p>{t('example.warning', { date: long(dates.answerWarningOn) })}</p>
            ) : null}
            {dates.answerCeilingOn && dates.answerCeilingOn !== dates.answerDueOn ? (
              <p>{t('example.ceiling', { date: long(dates.answerCeilingOn) })}</p>
            ) : null}
          </>
        ) : null}
      </div>
      {site && register.sites.length > 1 ? (
        <p className={own.quiet}>{t('example.site', { site: site.name })}</p>
      ) : null}
    </section>
  )
}
