import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { formatDate, formatDateTime, formatDuration } from '#shared/text/formats'
import { epochOf } from '#shared/time/local-date'
import { useCase } from '../case-context'
import styles from './exchanges.module.css'
import type { ToldEvent } from './told-event'

export interface EventDetailProps {
  readonly event: ToldEvent
  /** When it was written down: said once only when it happened then. */
  readonly recordedAt: string
}

const sameMoment = 5 * 60_000

/** What was said on an exchange, and the facts of any other event. */
export function EventDetail({ event, recordedAt }: EventDetailProps) {
  const { t } = useTranslation('case')
  const { language, label } = useSession()
  const { words } = useCase()
  const isEarlier = epochOf(recordedAt) - epochOf(event.at) > sameMoment
  const facts = [
    event.channel && label('CHANNEL', event.channel),
    event.person,
    event.minutes !== null && formatDuration(event.minutes, language),
    event.automatic && t('exchange.automatic'),
    event.result && t(`events.result.${event.result}`),
    isEarlier && t('events.happened', { date: formatDateTime(event.at, words.zone) }),
  ].filter((fact) => fact)
  return (
    <>
      {facts.length > 0 ? <p className={styles.fact}>{facts.join(' · ')}</p> : null}
      {event.dueAfter ? (
        <p className={styles.fact}>
          {t('events.moved', {
            before: event.dueBefore ? formatDate(event.dueBefore) : '—',
            after: formatDate(event.dueAfter),
          })}
        </p>
      ) : null}
      {event.text ? <p className={styles.text}>{event.text}</p> : null}
    </>
  )
}
