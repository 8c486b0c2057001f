import { useTranslation } from 'react-i18next'
import { useValueReader } from '#renderer/app/use-value-reader'
import { ValueChange } from '#renderer/ui/record/value-change'
import { describeChanges } from '#shared/history/describe-changes'
import type { HistoryEntry } from '#shared/history/history-api'
import styles from './remark-page.module.css'

export interface RemarkChangesViewProps {
  readonly entry: HistoryEntry
  readonly zone: string
}

// Said by the title and the date of their entry.
const told: readonly string[] = ['promotedAt', 'cancelledAt']

/** Why it was done and what changed. The first state is the remark itself: it is not repeated. */
export function RemarkChangesView({ entry, zone }: RemarkChangesViewProps) {
  const { t } = useTranslation(['remarks', 'fields'])
  const words = useValueReader(zone)
  const changes = entry.action === 'CREATE' ? [] : entry.changes.filter(({ field }) => !told.includes(field))
  return (
    <>
      {entry.reason ? (
        <p className={styles.reason}>{t('remarks:timeline.reason', { reason: entry.reason })}</p>
      ) : null}
      {describeChanges(changes, words).map(({ field, label, before, after }) => (
        <ValueChange key={field} label={label} before={before} after={after} />
      ))}
      {entry.redacted ? <p className={styles.note}>{t('remarks:timeline.wiped')}</p> : null}
    </>
  )
}
