import { useTranslation } from 'react-i18next'
import { ValueChange } from '#renderer/ui/record/value-change'
import type { HistoryEntry } from '#shared/history/history-api'
import styles from './remark-page.module.css'
import { useHistoryValueText } from './use-history-value-text'

export interface RemarkChangesViewProps {
  readonly entry: HistoryEntry
  readonly zone: string
}

// Said by the title and the date of their entry.
const told: readonly string[] = ['promotedAt', 'cancelledAt']
const ownLabels: readonly string[] = ['relatedComplaint', 'thirdParty']

/** Why it was done and what changed. The first state is the remark itself: it is not repeated. */
export function RemarkChangesView({ entry, zone }: RemarkChangesViewProps) {
  const { t } = useTranslation(['remarks', 'fields'])
  const textOf = useHistoryValueText(zone)
  const changes = entry.action === 'CREATE' ? [] : entry.changes.filter(({ field }) => !told.includes(field))
  return (
    <>
      {entry.reason ? (
        <p className={styles.reason}>{t('remarks:timeline.reason', { reason: entry.reason })}</p>
      ) : null}
      {changes.map(({ field, before, after }) => (
        <ValueChange
          key={field}
          label={t(ownLabels.includes(field) ? `remarks:fields.${field}` : `fields:${field}`)}
          before={textOf(field, before)}
          after={textOf(field, after)}
        />
      ))}
      {entry.redacted ? <p className={styles.note}>{t('remarks:timeline.wiped')}</p> : null}
    </>
  )
}
