import { FilePlus, FolderOpen, Network, RotateCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import type { RegisterInfo } from '#shared/register/register-api'
import { DamagedRegister } from './backups/damaged-register'
import { ErrorNotice } from './error-notice'
import { ConnectDialog } from './server/connect-dialog'
import styles from './unreadable-register.module.css'
import { useChannel } from './use-channel'
import { useChannelMutation } from './use-channel-mutation'

/** Refusals that mean that the file itself is damaged. */
const damageCodes: readonly string[] = ['REGISTER_UNREADABLE', 'REGISTER_FOREIGN']

/** A server that is being started answers sooner or later. */
const retryMs = 10_000

export interface UnreadableRegisterProps {
  readonly register: Extract<RegisterInfo, { state: 'UNREADABLE' }>
  readonly onRetry: () => void
}

/** The register cannot be read: what is wrong, that nothing was touched, and how to go on. */
export function UnreadableRegister({ register, onRetry }: UnreadableRegisterProps) {
  const { t } = useTranslation('app')
  // Read anew whether or not the file was claimed again: the answer says what is still wrong.
  const retry = useChannelMutation('program.reopenRegister', { onSuccess: onRetry, onError: onRetry })
  const open = useChannelMutation('program.openRegister')
  const create = useChannelMutation('program.createRegister')
  const place = useChannel('program.registers', {})
  const [isConnecting, setConnecting] = useState(false)
  const isOnServer = place.data?.isServer ?? false
  const isDamaged = damageCodes.includes(register.code) && place.data !== undefined && !isOnServer
  const waitsForServer = register.code === 'SERVER_UNREACHABLE' && !isConnecting && !retry.isPending
  const { mutate: reopen } = retry
  useEffect(() => {
    if (!waitsForServer) return undefined
    const timer = setTimeout(() => reopen({}), retryMs)
    return () => clearTimeout(timer)
  }, [waitsForServer, reopen])
  return (
    <main className={styles.page}>
      <h1>{t('unreadable.title')}</h1>
      <Notice tone="late" title={register.message}>
        {register.code === 'REGISTER_ON_NETWORK' ? <p>{t('unreadable.network')}</p> : null}
        {register.code === 'SERVER_UNREACHABLE' ? <p>{t('server:line.retries')}</p> : null}
      </Notice>
      {isDamaged ? <DamagedRegister /> : null}
      {open.error ? <ErrorNotice error={open.error} /> : null}
      {create.error ? <ErrorNotice error={create.error} /> : null}
      <div className={styles.actions}>
        <Button
          kind={isDamaged ? 'secondary' : 'primary'}
          icon={<RotateCw />}
          isPending={retry.isPending}
          onPress={() => retry.mutate({})}
        >
          {t('unreadable.retry')}
        </Button>
        <Button icon={<Network />} onPress={() => setConnecting(true)}>
          {t(isOnServer ? 'server:place.change' : 'server:connect.open')}
        </Button>
        <Button icon={<FolderOpen />} isPending={open.isPending} onPress={() => open.mutate({})}>
          {t('unreadable.open')}
        </Button>
        <Button icon={<FilePlus />} isPending={create.isPending} onPress={() => create.mutate({})}>
          {t('unreadable.create')}
        </Button>
      </div>
      {place.data ? (
        <p className={styles.code}>
          {isOnServer
            ? t('server:place.on', { server: place.data.folder })
            : t('unreadable.folder', { folder: place.data.folder })}
        </p>
      ) : null}
      <p className={styles.code}>{t('unreadable.code', { file: register.fileName, code: register.code })}</p>
      {isConnecting ? <ConnectDialog onClose={() => setConnecting(false)} /> : null}
    </main>
  )
}
