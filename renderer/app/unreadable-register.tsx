import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import type { RegisterInfo } from '#shared/register/register-api'
import styles from './unreadable-register.module.css'

export interface UnreadableRegisterProps {
  readonly register: Extract<RegisterInfo, { state: 'UNREADABLE' }>
  readonly onRetry: () => void
}

/** The register cannot be read: what is wrong, that nothing was touched, and how to go on. */
export function UnreadableRegister({ register, onRetry }: UnreadableRegisterProps) {
  const { t } = useTranslation('app')
  return (
    <main className={styles.page}>
      <h1>{t('unreadable.title')}</h1>
      <Notice tone="late" title={register.message} />
      <div>
        <Button kind="primary" onPress={onRetry}>
          {t('unreadable.retry')}
        </Button>
      </div>
      <p className={styles.code}>{t('unreadable.code', { file: register.fileName, code: register.code })}</p>
    </main>
  )
}
