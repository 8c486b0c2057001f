import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { OutputOf } from '#shared/api/contract'
import { formatDuration } from '#shared/text/formats'
import styles from './exchanges.module.css'

/** What is counted on the case: exchanges, chasers, transfers, minutes, and how fast we reply. */
export function EventCountsLine({ log }: { readonly log: OutputOf<'complaints.events'> }) {
  const { t } = useTranslation('case')
  const { language } = useSession()
  const { counts, meanReplyMinutes } = log
  const parts = [
    counts.exchanges > 0 && t('events.count.exchanges', { count: counts.exchanges }),
    counts.chasers > 0 && t('events.count.chasers', { count: counts.chasers }),
    counts.transfers > 0 && t('events.count.transfers', { count: counts.transfers }),
    counts.minutes > 0 && formatDuration(counts.minutes, language),
    meanReplyMinutes !== null &&
      t('events.count.reply', { delay: formatDuration(Math.round(meanReplyMinutes), language) }),
  ].filter((part) => part)
  return parts.length > 0 ? <p className={styles.counts}>{parts.join(' · ')}</p> : null
}
