import { useState } from 'react'
import { useLanguage } from '#renderer/app/use-language'
import { loginSchema, passwordSchema } from '#shared/accounts/account'
import { toInputError } from '#shared/api/parse-issues'
import { translate } from '#shared/i18n/translate'

export interface FirstProtection {
  readonly login: string
  readonly password: string
  readonly again: string
  readonly errors: Readonly<Partial<Record<'login' | 'password' | 'again', string>>>
  readonly change: (values: Partial<Pick<FirstProtection, 'login' | 'password' | 'again'>>) => void
  /** What is asked for: null when nothing is, undefined while it cannot be made. */
  readonly check: () => { readonly login: string; readonly password: string } | null | undefined
}

const blank = { login: '', password: '', again: '' }

/** The protection that may be chosen at the first start; left blank, the register is open to everybody. */
export function useFirstProtection(): FirstProtection {
  const { language } = useLanguage()
  const [values, setValues] = useState(blank)
  const [errors, setErrors] = useState<FirstProtection['errors']>({})
  const { login, password, again } = values
  function check() {
    if (login === '' && password === '' && again === '') return null
    const read = { login: loginSchema.safeParse(login), password: passwordSchema.safeParse(password) }
    const wordsOf = (result: (typeof read)['login'] | (typeof read)['password']) =>
      result.error ? toInputError(result.error, language).issues[0]?.message : undefined
    const differ = password !== again ? translate(language, 'errors:PASSWORDS_DIFFER') : undefined
    setErrors({ login: wordsOf(read.login), password: wordsOf(read.password), again: differ })
    const isRight = read.login.success && read.password.success && !differ
    return isRight ? { login, password } : undefined
  }
  return {
    ...values,
    errors,
    change: (change) => setValues((before) => ({ ...before, ...change })),
    check,
  }
}
