import { Link, useParams } from '@tanstack/react-router'
import { FileQuestion } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { ActionPage } from './page/action-page'

/** One action, found by its id. */
export function ActionPageScreen() {
  const { t } = useTranslation('actions')
  const { id } = useParams({ from: '/actions/$id' })
  const found = useChannel('actions.get', { id })
  if (found.data) return <ActionPage key={found.data.id} action={found.data} />
  if (found.error) {
    return (
      <Page title={t('title')}>
        {found.error.code === 'NOT_FOUND' ? (
          <EmptyState
            icon={<FileQuestion />}
            title={found.error.message}
            actions={<Link to="/actions">{t('page.back')}</Link>}
          />
        ) : (
          <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
        )}
      </Page>
    )
  }
  return (
    <Page title={<span aria-hidden="true">{'\u00a0'}</span>} width="reading">
      <Skeleton lines={10} />
    </Page>
  )
}
