import { Link } from '@tanstack/react-router'
import { FilePlus, FolderOpen, KeyRound, Network } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { ConnectDialog } from '#renderer/app/server/connect-dialog'
import { MoveToFile } from '#renderer/app/server/move-to-file'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import type { WindowOutputOf } from '#shared/api/window-contract'
import styles from '../settings.module.css'
import { RecentRegisters } from './recent-registers'

/** The server of a shared register and how this machine gets in; going over to another register. */
export function SharedPlace() {
  const { t } = useTranslation(['server', 'settings'])
  const [isConnecting, setConnecting] = useState(false)
  const current = useChannel('servers.current', {}, { staleTime: 0 })
  const place = useChannel('program.registers', {})
  const open = useChannelMutation('program.openRegister')
  const create = useChannelMutation('program.createRegister')
  const forget = useChannelMutation('servers.forgetPassword', {
    onSuccess: () => showToast({ text: t('server:place.forgotten') }),
  })
  const error = current.error ?? open.error ?? create.error ?? forget.error
  const server = current.data?.server
  const state = useServerState(server ?? null)
  return (
    <Block title={t('server:place.title')} description={t('server:place.description')}>
      {error ? <ErrorNotice error={error} /> : null}
      {server ? (
        <Facts
          facts={[
            { id: 'database', label: t('server:place.database'), value: server.database },
            { id: 'server', label: t('server:place.server'), value: server.hosts },
            { id: 'account', label: t('server:place.account'), value: server.user },
            {
              id: 'encryption',
              label: t('server:place.encryption'),
              value: t(`server:connect.tls.${server.tls}`),
            },
            { id: 'state', label: t('server:place.state'), value: state },
            {
              id: 'backups',
              label: t('server:place.backups'),
              value: t('server:health.backup'),
            },
            {
              id: 'password',
              label: t('server:place.password'),
              value: t(server.isPasswordKept ? 'server:place.kept' : 'server:place.asked'),
            },
          ]}
        />
      ) : null}
      <p>
        <Link to="/aide" search={{ topic: 'team' }}>
          {t('server:place.guide')}
        </Link>
      </p>
      <div className={styles.buttons}>
        <Button icon={<Network />} onPress={() => setConnecting(true)}>
          {t('server:place.change')}
        </Button>
        {server?.isPasswordKept ? (
          <Button icon={<KeyRound />} isPending={forget.isPending} onPress={() => forget.mutate({})}>
            {t('server:place.forget')}
          </Button>
        ) : null}
        <Button icon={<FolderOpen />} isPending={open.isPending} onPress={() => open.mutate({})}>
          {t('settings:place.open')}
        </Button>
        <Button icon={<FilePlus />} isPending={create.isPending} onPress={() => create.mutate({})}>
          {t('settings:place.create')}
        </Button>
        <MoveToFile />
      </div>
      {place.data && place.data.recent.length > 0 ? <RecentRegisters recent={place.data.recent} /> : null}
      {isConnecting ? <ConnectDialog onClose={() => setConnecting(false)} /> : null}
    </Block>
  )
}

/** What the server answers now: its version, whether the line is encrypted, and what the account may do. */
function useServerState(server: WindowOutputOf<'servers.current'>['server']): string {
  const { t } = useTranslation('server')
  const connection = server && {
    hosts: server.hosts,
    port: server.port,
    database: server.database,
    user: server.user,
    tls: server.tls,
    authority: server.authority?.pem ?? null,
  }
  const { data, error } = useChannel('servers.test', connection ?? { hosts: '-', database: '-', user: '-' }, {
    enabled: connection !== null,
    staleTime: 60_000,
  })
  if (error) return error.message
  if (!data) return t('place.tested')
  const answer = t(data.isEncrypted ? 'found.encrypted' : 'found.plain', { version: data.version })
  return data.found === 'REGISTER' && !data.mayWrite ? `${answer}. ${t('found.readOnly')}` : answer
}
