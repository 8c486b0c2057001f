import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { Button } from '#renderer/ui/actions/button'
import { TextField } from '#renderer/ui/fields/text-field'
import type { ClosedRegister } from '#shared/register/register-api'
import { AccessForm } from './access-form'
import { useAttempt } from './use-attempt'

export interface SignInFormProps {
  /** Who locked the window; null when anybody may sign in. */
  readonly person: ClosedRegister['person']
  readonly onOther: () => void
  readonly onForgotten: () => void
}

/** The password, or the short code of somebody who gave the password since the program was started. */
export function SignInForm({ person, onOther, onForgotten }: SignInFormProps) {
  const { t } = useTranslation('accounts')
  const [login, setLogin] = useState('')
  const [secret, setSecret] = useState('')
  const attempt = useAttempt()
  function submit() {
    const who = person?.login ?? login
    setSecret('')
    // No password is that short: digits alone are the code.
    const given = /^\d{1,8}$/.test(secret) ? { pin: secret } : { password: secret }
    attempt.run(() => call('session.signIn', { login: who, ...given }))
  }
  return (
    <AccessForm
      attempt={attempt}
      action={t(person ? 'access.unlock' : 'access.signIn')}
      onSubmit={submit}
      ways={
        <>
          {person ? (
            <Button kind="quiet" isSmall onPress={onOther}>
              {t('access.other')}
            </Button>
          ) : null}
          <Button kind="quiet" isSmall onPress={onForgotten}>
            {t('access.forgotten')}
          </Button>
        </>
      }
    >
      {person ? null : (
        <TextField
          label={t('fields.login')}
          value={login}
          onChange={setLogin}
          autoFocus
          autoComplete="username"
          maxLength={60}
        />
      )}
      <TextField
        key={person?.login ?? ''}
        label={t(person && !person.acceptsPin ? 'fields.password' : 'fields.secret')}
        type="password"
        value={secret}
        onChange={(value) => {
          setSecret(value)
          if (value !== '') attempt.forget()
        }}
        autoFocus={person !== null}
        autoComplete="current-password"
        maxLength={200}
        error={attempt.errorOf('password') ?? attempt.errorOf('pin')}
      />
    </AccessForm>
  )
}
