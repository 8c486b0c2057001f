import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { BackupEncryption } from './backup-encryption'
import { BackupList } from './backup-list'
import { BackupState } from './backup-state'
import { ServerBackups } from './server-backups'

/** Where the register is kept twice: the last backup, its folder, its encryption, and going back. */
export function BackupsPart() {
  const { isShared } = useSession().register
  return isShared ? <ServerBackups /> : <FileBackups />
}

function FileBackups() {
  const { t } = useTranslation('backups')
  const list = useChannel('backups.list', {}, { staleTime: 0 })
  if (!list.data) {
    return (
      <Block title={t('title')} description={t('description')}>
        {list.error ? <ErrorNotice error={list.error} /> : <Skeleton lines={6} />}
      </Block>
    )
  }
  return (
    <>
      <BackupState list={list.data} onChanged={() => void list.refetch()} />
      <BackupList backups={list.data.backups} />
      <BackupEncryption isEncrypting={list.data.isEncrypting} onChanged={() => void list.refetch()} />
    </>
  )
}
