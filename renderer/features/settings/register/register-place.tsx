import { FilePlus, FolderOpen, FolderSearch, HardDrive, Network } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { ConnectDialog } from '#renderer/app/server/connect-dialog'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import styles from '../settings.module.css'
import { RecentRegisters } from './recent-registers'

/** Where the register file is; moving it, and going over to another one. Paths are chosen in the system's dialogs only. */
export function RegisterPlace() {
  const { t } = useTranslation(['settings', 'server'])
  const [isConnecting, setConnecting] = useState(false)
  const place = useChannel('program.registers', {})
  const show = useChannelMutation('program.showRegister')
  const move = useChannelMutation('program.moveRegister')
  const open = useChannelMutation('program.openRegister')
  const create = useChannelMutation('program.createRegister')
  const error = place.error ?? show.error ?? move.error ?? open.error ?? create.error
  const moved = move.data?.moved ? move.data : null
  return (
    <Block title={t('place.title')} description={t('place.description')}>
      {error ? <ErrorNotice error={error} /> : null}
      {moved ? (
        <Notice isLive tone="done" title={t('place.moved', { folder: moved.folder })}>
          <p>{moved.keptAs ? t('place.keptAs', { name: moved.keptAs }) : t('place.keptInPlace')}</p>
        </Notice>
      ) : null}
      {place.data ? (
        <Facts
          facts={[
            { id: 'file', label: t('register.file'), value: place.data.fileName },
            { id: 'folder', label: t('place.folder'), value: place.data.folder },
          ]}
        />
      ) : null}
      <div className={styles.buttons}>
        <Button icon={<FolderSearch />} onPress={() => show.mutate({})}>
          {t('place.show')}
        </Button>
        <Button icon={<HardDrive />} isPending={move.isPending} onPress={() => move.mutate({})}>
          {t('place.move')}
        </Button>
        <Button icon={<FolderOpen />} isPending={open.isPending} onPress={() => open.mutate({})}>
          {t('place.open')}
        </Button>
        <Button icon={<FilePlus />} isPending={create.isPending} onPress={() => create.mutate({})}>
          {t('place.create')}
        </Button>
        <Button icon={<Network />} onPress={() => setConnecting(true)}>
          {t('server:connect.open')}
        </Button>
      </div>
      {place.data && place.data.recent.length > 0 ? <RecentRegisters recent={place.data.recent} /> : null}
      {isConnecting ? <ConnectDialog canMove onClose={() => setConnecting(false)} /> : null}
    </Block>
  )
}
