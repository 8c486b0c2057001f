import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { Button } from '#renderer/ui/actions/button'
import { TextField } from '#renderer/ui/fields/text-field'
import { AccessForm } from './access-form'
import { showRecoveryCode } from './recovery-code-store'
import { useAttempt } from './use-attempt'

/** For whoever has forgotten: an administrator makes a new password; the recovery code does it for the administrator. */
export function RecoverForm({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('accounts')
  const [login, setLogin] = useState('')
  const [recoveryCode, setRecoveryCode] = useState('')
  const [password, setPassword] = useState('')
  const attempt = useAttempt()
  async function recover() {
    const recovered = await call('session.recover', { login, recoveryCode, password })
    showRecoveryCode(recovered.recoveryCode)
  }
  return (
    <AccessForm
      attempt={attempt}
      action={t('access.recover')}
      onSubmit={() => attempt.run(recover)}
      ways={
        <Button kind="quiet" isSmall onPress={onBack}>
          {t('access.back')}
        </Button>
      }
    >
      <p>{t('access.forgottenHelp')}</p>
      <TextField
        label={t('fields.administratorLogin')}
        value={login}
        onChange={setLogin}
        autoFocus
        maxLength={60}
      />
      <TextField
        label={t('fields.recoveryCode')}
        value={recoveryCode}
        onChange={setRecoveryCode}
        maxLength={60}
        error={attempt.errorOf('recoveryCode')}
      />
      <TextField
        label={t('fields.newPassword')}
        help={t('fields.passwordHelp')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        maxLength={200}
        error={attempt.errorOf('password')}
      />
    </AccessForm>
  )
}
