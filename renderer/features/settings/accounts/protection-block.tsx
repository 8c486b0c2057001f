import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showRecoveryCode } from '#renderer/app/access/recovery-code-store'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { Select } from '#renderer/ui/fields/select'
import { Block } from '#renderer/ui/layout/block'
import styles from '../settings.module.css'
import { ConfirmPasswordDialog } from './confirm-password-dialog'

/** Minutes that are offered; 0 never locks by itself. */
const offered = [2, 5, 10, 15, 30, 60, 0]

/** When the window locks, another recovery code, and the end of the protection. */
export function ProtectionBlock() {
  const { t } = useTranslation(['accounts', 'settings'])
  const { register } = useSession()
  const [asked, setAsked] = useState<'code' | 'unprotect' | null>(null)
  const close = () => setAsked(null)
  const { lockMinutes } = register.access
  const configure = useChannelMutation('accounts.configure', {
    onSuccess: () => showToast({ text: t('settings:saved') }),
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const renew = useChannelMutation('accounts.renewRecoveryCode', {
    onSuccess: ({ recoveryCode }) => {
      close()
      showRecoveryCode(recoveryCode)
    },
  })
  const unprotect = useChannelMutation('accounts.unprotect', { onSuccess: close })
  const choices = offered.includes(lockMinutes) ? offered : [lockMinutes, ...offered]
  return (
    <>
      <Block title={t('accounts:lock.title')} description={t('accounts:lock.description')}>
        <div className={styles.form}>
          <Select
            label={t('accounts:lock.after')}
            value={String(lockMinutes)}
            onChange={(value) => configure.mutate({ lockMinutes: Number(value) })}
            choices={choices.map((minutes) => ({
              value: String(minutes),
              label:
                minutes === 0 ? t('accounts:lock.never') : t('accounts:lock.minutes', { count: minutes }),
            }))}
          />
        </div>
      </Block>
      <Block
        title={t('accounts:code.title')}
        description={t('accounts:code.description')}
        actions={<Button onPress={() => setAsked('code')}>{t('accounts:code.renew')}</Button>}
      />
      <Block
        title={t('accounts:unprotect.title')}
        description={t('accounts:unprotect.description')}
        actions={<Button onPress={() => setAsked('unprotect')}>{t('accounts:unprotect.start')}</Button>}
      />
      {asked === 'code' ? (
        <ConfirmPasswordDialog
          title={t('accounts:code.renewTitle')}
          action={t('accounts:code.renewStart')}
          error={renew.error}
          isPending={renew.isPending}
          onConfirm={(password) => renew.mutate({ password })}
          onClose={close}
        >
          <p>{t('accounts:code.renewWhat')}</p>
        </ConfirmPasswordDialog>
      ) : null}
      {asked === 'unprotect' ? (
        <ConfirmPasswordDialog
          title={t('accounts:unprotect.title')}
          action={t('accounts:unprotect.start')}
          error={unprotect.error}
          isPending={unprotect.isPending}
          onConfirm={(password) => unprotect.mutate({ password })}
          onClose={close}
        >
          <p>{t('accounts:unprotect.what')}</p>
        </ConfirmPasswordDialog>
      ) : null}
    </>
  )
}
