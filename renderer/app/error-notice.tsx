import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import type { AppError } from '#shared/api/app-error'

export interface ErrorNoticeProps {
  readonly error: AppError
  readonly onRetry?: () => void
}

/** A refusal or a failure in words, where the answer would have been. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { t } = useTranslation('app')
  const further = error.issues.filter((issue) => issue.message !== error.message)
  return (
    <div role="alert">
      <Notice
        tone="late"
        title={error.message}
        actions={
          onRetry ? (
            <Button isSmall onPress={onRetry}>
              {t('error.retry')}
            </Button>
          ) : null
        }
      >
        {further.length > 0 ? (
          <ul>
            {further.map((issue) => (
              <li key={`${issue.path} ${issue.code}`}>{issue.message}</li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </div>
  )
}
