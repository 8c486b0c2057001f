import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { formatLongDate } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import styles from './clock-notice.module.css'

/** Says that the clock of this computer cannot be right. Nothing is held back: what is typed is saved all the same. */
export function ClockNotice() {
  const { t } = useTranslation('app')
  const { register, language, timeZone } = useSession()
  const { clock } = register
  if (!clock) return null
  const day = (instant: string) => formatLongDate(localDateOf(instant, timeZone()), language)
  const words = { now: day(new Date().toISOString()), last: day(clock.lastWriting) }
  return (
    <div className={styles.place}>
      <Notice tone={clock.doubt === 'BEHIND' ? 'late' : 'soon'} title={t(`clock.${clock.doubt}`)}>
        <p>{t(`clock.${clock.doubt}Text`, words)}</p>
      </Notice>
    </div>
  )
}
