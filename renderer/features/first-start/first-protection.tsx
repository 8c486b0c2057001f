import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/fields/text-field'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import styles from './first-start.module.css'
import type { FirstProtection as Values } from './use-first-protection'

/** For a shared computer: the person at the keyboard becomes administrator, and everybody signs in from then on. */
export function FirstProtection({ login, password, again, errors, change }: Values) {
  const { t } = useTranslation('accounts')
  return (
    <Disclosure title={t('firstStart.title')} summary={t('firstStart.optional')} isFramed>
      <div className={styles.rows}>
        <p className={styles.note}>{t('firstStart.what')}</p>
        <TextField
          label={t('fields.login')}
          help={t('fields.loginHelp')}
          value={login}
          onChange={(value) => change({ login: value })}
          maxLength={60}
          error={errors.login}
        />
        <TextField
          label={t('fields.password')}
          help={t('fields.passwordHelp')}
          type="password"
          value={password}
          onChange={(value) => change({ password: value })}
          autoComplete="new-password"
          maxLength={200}
          error={errors.password}
        />
        <TextField
          label={t('fields.again')}
          type="password"
          value={again}
          onChange={(value) => change({ again: value })}
          autoComplete="new-password"
          maxLength={200}
          error={errors.again}
        />
      </div>
    </Disclosure>
  )
}
