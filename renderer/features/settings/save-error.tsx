import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import type { AppError } from '#shared/api/app-error'

export interface SaveErrorProps {
  readonly error: AppError | null
  readonly hasFieldErrors: boolean
  readonly onReadAgain: () => void
}

/** Why the settings were not saved; after somebody else's change, the way to keep both. */
export function SaveError({ error, hasFieldErrors, onReadAgain }: SaveErrorProps) {
  const { t } = useTranslation('settings')
  if (!error || hasFieldErrors) return null
  if (error.code !== 'CONFLICT') return <ErrorNotice error={error} />
  return (
    <Notice
      isLive
      tone="soon"
      title={t('conflict.title')}
      actions={<Button onPress={onReadAgain}>{t('conflict.readAgain')}</Button>}
    >
      <p>{t('conflict.text')}</p>
    </Notice>
  )
}
