import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { TextField } from '#renderer/ui/fields/text-field'
import { ConnectDialog } from './connect-dialog'
import styles from './server.module.css'

/** Asks for the password of the server's account, which is kept only where the machine can and the person wants it. */
export function ServerPassword({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useTranslation('server')
  const current = useChannel('servers.current', {}, { isAlwaysAsked: true, staleTime: 0 })
  const [password, setPassword] = useState('')
  const [keep, setKeep] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const give = useChannelMutation('servers.givePassword', {
    onSuccess: () => {
      setPassword('')
      void current.refetch()
      onOpened()
    },
  })
  const open = useChannelMutation('program.openRegister')
  const server = current.data?.server
  if (!server) return <main className={styles.password} aria-busy="true" />
  return (
    <main className={styles.password}>
      <header>
        <p className={styles.brand}>Registre 31</p>
        <h1>{t('password.title')}</h1>
        <p className={styles.quiet}>{server.description}</p>
      </header>
      <form
        className={styles.form}
        noValidate
        aria-label={t('password.title')}
        onSubmit={(event) => {
          event.preventDefault()
          if (password !== '') give.mutate({ password, keep })
        }}
      >
        {give.error ? <Notice tone="late" title={give.error.message} isLive /> : null}
        <TextField
          type="password"
          label={t('password.label', { user: server.user })}
          value={password}
          onChange={setPassword}
          maxLength={200}
          autoComplete="current-password"
          autoFocus
          // Nothing is wrong until one was given.
          error={server.hasPassword && password === '' && !give.isPending ? t('password.wrong') : undefined}
        />
        {current.data?.hasKeyring ? (
          <Checkbox label={t('connect.keep')} value={keep} onChange={setKeep} />
        ) : (
          <p className={styles.quiet}>{t('connect.noKeyring')}</p>
        )}
        <div className={styles.buttons}>
          <Button type="submit" kind="primary" isPending={give.isPending} isDisabled={password === ''}>
            {t('password.action')}
          </Button>
          <Button onPress={() => setChanging(true)}>{t('place.change')}</Button>
          <Button isPending={open.isPending} onPress={() => open.mutate({})}>
            {t('password.other')}
          </Button>
        </div>
      </form>
      {isChanging ? <ConnectDialog onClose={() => setChanging(false)} /> : null}
    </main>
  )
}
