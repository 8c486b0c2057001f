import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { Button } from '#renderer/ui/actions/button'
import { TextField } from '#renderer/ui/fields/text-field'
import { AccessForm } from './access-form'
import { signOut } from './lock-window'
import { useAttempt } from './use-attempt'

/** Somebody else knows the password so far: the person chooses their own before anything else. */
export function FirstPasswordForm() {
  const { t } = useTranslation('accounts')
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const attempt = useAttempt()
  return (
    <AccessForm
      attempt={attempt}
      action={t('access.choose')}
      onSubmit={() => attempt.run(() => call('accounts.changePassword', { current, password }))}
      ways={
        <Button kind="quiet" isSmall onPress={() => void signOut()}>
          {t('access.other')}
        </Button>
      }
    >
      <p>{t('access.mustChange')}</p>
      <TextField
        label={t('fields.givenPassword')}
        type="password"
        value={current}
        onChange={setCurrent}
        autoFocus
        autoComplete="current-password"
        maxLength={200}
        error={attempt.errorOf('current')}
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
