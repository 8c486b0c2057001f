import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { formatDateTime } from '#shared/text/formats'
import styles from '../view.module.css'

const told = ['CREATE', 'UPDATE', 'CLOSE', 'FOLLOW_UP', 'CANCEL', 'LINK'] as const

/** Who did what of an action, newest first. */
export function ActionHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation('actions')
  const { timeZone } = useSession()
  const { data } = useChannel('history.list', { entity: 'action', entityId: id, limit: 100 })
  if (!data) return <Skeleton lines={2} />
  return (
    <ul className={styles.history}>
      {data.entries.map((entry) => {
        const verb = told.find((action) => action === entry.action) ?? 'UPDATE'
        return (
          <li key={entry.sequence}>
            {t(`history.${verb}`)}{' '}
            <span className={styles.quiet}>
              {t('history.by', { date: formatDateTime(entry.at, timeZone()), name: entry.actor })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
