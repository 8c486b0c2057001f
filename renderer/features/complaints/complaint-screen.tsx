import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { FileQuestion } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { refreshAfter } from '#renderer/app/refresh-after'
import { useChannel } from '#renderer/app/use-channel'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { id as idSchema } from '#shared/api/fields'
import { CasePage } from './case/case-page'

/** One case, found by its id or by its number. */
export function ComplaintScreen() {
  const { t } = useTranslation('case')
  const { id } = useParams({ from: '/reclamations/$id' })
  const reference = idSchema.safeParse(id).success ? { id } : { number: id }
  const found = useChannel('complaints.get', reference)
  const queries = useQueryClient()

  if (found.data) {
    return (
      <CasePage
        key={found.data.id}
        complaint={found.data}
        onChange={(complaint) => queries.setQueryData(['complaints.get', reference], complaint)}
        onReload={() => void refreshAfter('complaints.update')}
      />
    )
  }
  if (found.error?.code === 'NOT_FOUND') {
    return (
      <Page title={t('notFound.title')}>
        <EmptyState
          icon={<FileQuestion />}
          title={found.error.message}
          actions={<Link to="/reclamations">{t('notFound.back')}</Link>}
        >
          {t('notFound.explanation')}
        </EmptyState>
      </Page>
    )
  }
  if (found.error) {
    return (
      <Page title={t('notFound.unreadable')}>
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={t('app:places.complaints')} width="reading">
      <Skeleton lines={12} />
    </Page>
  )
}
