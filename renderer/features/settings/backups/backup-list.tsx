import { Archive, FolderSearch, Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RestoreDialog } from '#renderer/app/backups/restore-dialog'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Notice } from '#renderer/ui/feedback/notice'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Backup } from '#shared/backups/backup-api'
import { formatSize } from '#shared/text/format-size'
import { formatDateTime, formatInteger } from '#shared/text/formats'
import styles from '../settings.module.css'

const shown = 10

/** The backups of the folder, newest first, and going back to one of them. */
export function BackupList({ backups }: { readonly backups: readonly Backup[] }) {
  const { t } = useTranslation('backups')
  const { timeZone, language, may } = useSession()
  const [isWhole, setIsWhole] = useState(false)
  const [source, setSource] = useState<string | null>(null)
  const choose = useChannelMutation('files.chooseBackup', {
    onSuccess: (chosen) => setSource(chosen.source),
  })
  const isAdministrator = may('administer')
  const rows = (isWhole ? backups : backups.slice(0, shown)).map((backup) => {
    const { source: name, fileName, manifest, size, isEncrypted } = backup
    const date = manifest ? formatDateTime(manifest.at, timeZone()) : fileName
    return {
      id: name,
      cells: [
        date,
        manifest ? t(`reason.${manifest.reason}`) : null,
        manifest ? formatInteger(manifest.complaints + manifest.remarks, language) : null,
        manifest?.lastNumber ?? null,
        formatSize(size, language),
        <span key="state" className={styles.actions}>
          {stateOf(backup)}
          {isEncrypted ? <StatusBadge isPlain tone="active" icon={Lock} label={t('list.encrypted')} /> : null}
        </span>,
        manifest && isAdministrator ? (
          <Button
            key="restore"
            kind="quiet"
            isSmall
            aria-label={t('list.restoreNamed', { date })}
            onPress={() => setSource(name)}
          >
            {t('list.restore')}
          </Button>
        ) : null,
      ],
    }
  })

  function stateOf({ manifest, isOwn, anchor }: Backup) {
    if (!manifest) return <StatusBadge isPlain tone="late" label={t('list.damaged')} />
    if (isOwn === false) return <StatusBadge isPlain tone="void" label={t('list.other')} />
    if (anchor === 'DIFFERS') return <StatusBadge isPlain tone="late" label={t('list.differs')} />
    if (anchor === 'SUPERSEDED') return <StatusBadge isPlain tone="waiting" label={t('list.superseded')} />
    return <StatusBadge isPlain tone="done" label={t('list.good')} />
  }

  return (
    <Block
      title={t('list.title')}
      description={t('list.description')}
      actions={
        isAdministrator ? (
          <Button icon={<FolderSearch />} isPending={choose.isPending} onPress={() => choose.mutate({})}>
            {t('list.openFile')}
          </Button>
        ) : null
      }
    >
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      {backups.some(({ anchor }) => anchor === 'DIFFERS') ? (
        <Notice tone="late" title={t('differsNotice.title')}>
          {t('differsNotice.text')}
        </Notice>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState icon={<Archive />} title={t('list.empty')}>
          {t('list.emptyHelp')}
        </EmptyState>
      ) : (
        <PlainTable
          caption={t('list.title')}
          isCaptionHidden
          columns={[
            { id: 'date', header: t('list.date') },
            { id: 'why', header: t('list.why') },
            { id: 'entries', header: t('list.entries'), align: 'end' },
            { id: 'number', header: t('list.lastNumber') },
            { id: 'size', header: t('list.size'), align: 'end' },
            { id: 'state', header: t('list.state') },
            { id: 'action', header: t('list.action'), align: 'end' },
          ]}
          rows={rows}
        />
      )}
      {backups.length > shown && !isWhole ? (
        <div className={styles.buttons}>
          <Button kind="quiet" onPress={() => setIsWhole(true)}>
            {t('list.more', { count: backups.length })}
          </Button>
        </div>
      ) : null}
      {source ? <RestoreDialog source={source} zone={timeZone()} onClose={() => setSource(null)} /> : null}
    </Block>
  )
}
