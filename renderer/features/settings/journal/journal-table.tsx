import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { JournalEntry } from '#shared/history/journal-api'
import { formatDateTime } from '#shared/text/formats'
import styles from './journal.module.css'
import { JournalChanges } from './journal-changes'

/** Lines of the journal: when, who, what, on what, and the fields that changed. */
export function JournalTable({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { t } = useTranslation(['accounts', 'enums'])
  const { timeZone } = useSession()
  return (
    <PlainTable
      caption={t('accounts:journal.title')}
      isCaptionHidden
      columns={[
        { id: 'at', header: t('accounts:journal.columns.at') },
        { id: 'actor', header: t('accounts:journal.columns.actor') },
        { id: 'action', header: t('accounts:journal.columns.action') },
        { id: 'entity', header: t('accounts:journal.columns.entity') },
        { id: 'changes', header: t('accounts:journal.columns.changes') },
      ]}
      rows={entries.map((entry) => ({
        id: String(entry.sequence),
        cells: [
          <span key="at" className={styles.at}>
            {formatDateTime(entry.at, timeZone())}
          </span>,
          entry.actor,
          t(`enums:historyAction.${entry.action}`),
          <Subject key="entity" entry={entry} />,
          <JournalChanges key="changes" entry={entry} />,
        ],
      }))}
    />
  )
}

/** What it was done on, and the way there. */
function Subject({ entry }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation('enums')
  const { entity, entityId: id, subject } = entry
  const name = t(`historyEntity.${entity}`)
  if (subject === null) return <>{name}</>
  if (entity === 'complaint') {
    return (
      <Link to="/reclamations/$id" params={{ id }}>
        {subject}
      </Link>
    )
  }
  if (entity === 'remark') {
    return (
      <Link to="/remarques/$id" params={{ id }}>
        {subject}
      </Link>
    )
  }
  if (entity === 'action') {
    return (
      <Link to="/actions/$id" params={{ id }}>
        {subject}
      </Link>
    )
  }
  return (
    <>
      {name}
      <span className={styles.subject}>{subject}</span>
    </>
  )
}
