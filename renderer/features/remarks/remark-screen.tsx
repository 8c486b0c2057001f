import { Link, useParams } from '@tanstack/react-router'
import { FileQuestion } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { id as idSchema } from '#shared/api/fields'
import { RemarkPage } from './page/remark-page'

/** One remark or suggestion, found by its id or by its number. */
export function RemarkScreen() {
  const { t } = useTranslation('remarks')
  const { id } = useParams({ from: '/remarques/$id' })
  const found = useChannel('remarks.get', idSchema.safeParse(id).success ? { id } : { number: id })
  if (found.data) return <RemarkPage key={found.data.id} remark={found.data} />
  if (found.error?.code === 'NOT_FOUND') {
    return (
      <Page title={t('notFound.title')}>
        <EmptyState
          icon={<FileQuestion />}
          title={found.error.message}
          actions={<Link to="/remarques">{t('notFound.back')}</Link>}
        />
      </Page>
    )
  }
  if (found.error) {
    return (
      <Page title={t('notFound.title')}>
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={<span aria-hidden="true">{'\u00a0'}</span>} width="reading">
      <Skeleton lines={12} />
    </Page>
  )
}
