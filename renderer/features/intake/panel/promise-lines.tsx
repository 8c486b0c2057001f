import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { ComplaintDeadlines } from '#shared/calendars/complaint-deadlines'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import styles from './intake-panel.module.css'

/** The two dates of a promise, the answer first. */
export function PromiseLines({ deadlines }: { readonly deadlines: ComplaintDeadlines }) {
  const { t } = useTranslation('intake')
  const { language } = useSession()
  const { answerDueOn, acknowledgementDueOn } = deadlines
  return (
    <>
      {answerDueOn ? (
        <p className={styles.promise}>
          {t('panel.answerBy', { date: formatWeekdayDate(answerDueOn, language) })}
        </p>
      ) : null}
      {acknowledgementDueOn && (!answerDueOn || acknowledgementDueOn < answerDueOn) ? (
        <p>{t('panel.acknowledgeBy', { date: formatWeekdayDate(acknowledgementDueOn, language) })}</p>
      ) : null}
    </>
  )
}
