import { DatabaseBackup, FolderInput, FolderOpen, FolderSync, HardDriveDownload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import type { OutputOf } from '#shared/api/contract'
import { formatDateTime } from '#shared/text/formats'
import styles from '../settings.module.css'
import { CopyDialog } from './copy-dialog'

export interface BackupStateProps {
  readonly list: OutputOf<'backups.list'>
  readonly onChanged: () => void
}

/** The last backup and its folder; making one now. */
export function BackupState({ list, onChanged }: BackupStateProps) {
  const { t } = useTranslation(['backups', 'errors'])
  const { timeZone, may } = useSession()
  const [isCopying, setIsCopying] = useState(false)
  const now = useChannelMutation('backups.now', {
    onSuccess: ({ fileName }) => showToast({ text: t('made'), detail: fileName }),
  })
  const show = useChannelMutation('files.showBackupFolder')
  const choose = useChannelMutation('files.chooseBackupFolder', {
    onSuccess: ({ isChanged }) => {
      if (!isChanged) return
      onChanged()
      showToast({ text: t('folderChanged') })
    },
  })
  const { folder, isDefaultFolder, hasChanged, failure, backups } = list
  const last = backups.find(({ manifest, isOwn }) => manifest && isOwn)?.manifest
  const error = now.error ?? show.error ?? choose.error
  const isAdministrator = may('administer')
  return (
    <Block
      title={t('title')}
      description={t('description')}
      actions={
        <Button
          kind="primary"
          icon={<DatabaseBackup />}
          isPending={now.isPending}
          onPress={() => now.mutate({ passphrase: null })}
        >
          {t('now')}
        </Button>
      }
    >
      <div className={styles.form}>
        {error ? <ErrorNotice error={error} /> : null}
        {failure ? (
          <Notice tone="late" title={t('failed', { date: formatDateTime(failure.at, timeZone()) })}>
            {t(`errors:${failure.key}`)}
          </Notice>
        ) : null}
        <Facts
          facts={[
            {
              id: 'last',
              label: t('last'),
              value: last
                ? `${formatDateTime(last.at, timeZone())} · ${t(`reason.${last.reason}`)}`
                : t('never'),
            },
            {
              id: 'state',
              label: t('state'),
              value: last ? t(hasChanged ? 'hasChanged' : 'upToDate') : null,
            },
            {
              id: 'folder',
              label: t('folder'),
              value: isDefaultFolder ? `${t('besideRegister')} · ${folder}` : folder,
            },
          ]}
        />
        {isDefaultFolder ? <p className={styles.quiet}>{t('sameDisk')}</p> : null}
      </div>
      {isAdministrator ? (
        <div className={styles.buttons}>
          <Button icon={<FolderOpen />} onPress={() => show.mutate({})}>
            {t('show')}
          </Button>
          <Button
            icon={<FolderInput />}
            isPending={choose.isPending}
            onPress={() => choose.mutate({ isDefault: false })}
          >
            {t('chooseFolder')}
          </Button>
          {isDefaultFolder ? null : (
            <Button icon={<FolderSync />} onPress={() => choose.mutate({ isDefault: true })}>
              {t('defaultFolder')}
            </Button>
          )}
          <Button icon={<HardDriveDownload />} onPress={() => setIsCopying(true)}>
            {t('elsewhere')}
          </Button>
        </div>
      ) : null}
      {isCopying ? <CopyDialog onClose={() => setIsCopying(false)} /> : null}
    </Block>
  )
}
