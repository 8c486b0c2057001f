import { useNavigate, useSearch } from '@tanstack/react-router'
import { Plus, Presentation } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { formatDate, formatInteger, formatPeriod } from '#shared/text/formats'
import styles from '../improvement.module.css'
import { ImprovementPage } from '../improvement-page'
import { NewReviewDialog } from './new-review-dialog'
import { ReviewPage } from './review-page'
import { ReviewStatusBadge } from './review-status-badge'

/** The management reviews, the latest period first; one of them when it is open. */
export function ReviewsView() {
  const { t } = useTranslation('improvement')
  const { language } = useSession()
  const navigate = useNavigate()
  const { selected } = useSearch({ from: '/amelioration' })
  const [isAdding, setAdding] = useState(false)
  const { data, error, refetch } = useChannel('managementReviews.list', {})
  const reviews = data?.reviews ?? []
  const open = (id: string) => void navigate({ to: '/amelioration', search: { selected: id } })
  if (selected && selected !== 'new') return <ReviewPage key={selected} id={selected} />
  const add = (
    <Button needs="manage" kind="primary" icon={<Plus />} onPress={() => setAdding(true)}>
      {t('reviews.add')}
    </Button>
  )
  return (
    <ImprovementPage
      current="reviews"
      title={t('views.reviews')}
      subtitle={t('reviews.subtitle')}
      actions={reviews.length > 0 ? add : null}
      error={error}
      onRetry={() => void refetch()}
    >
      {data ? null : <Skeleton lines={6} />}
      {data && reviews.length === 0 ? (
        <EmptyState icon={<Presentation />} title={t('reviews.emptyTitle')} actions={add}>
          <p>{t('reviews.emptyText')}</p>
        </EmptyState>
      ) : null}
      {reviews.length > 0 ? (
        <PlainTable
          caption={t('views.reviews')}
          isCaptionHidden
          columns={[
            { id: 'period', header: t('reviews.columns.period') },
            { id: 'heldOn', header: t('reviews.columns.heldOn') },
            { id: 'status', header: t('reviews.columns.status') },
            { id: 'decisions', header: t('reviews.columns.decisions'), align: 'end' },
          ]}
          rows={reviews.map((review) => ({
            id: review.id,
            cells: [
              <button key="period" type="button" className={styles.link} onClick={() => open(review.id)}>
                {capitalised(formatPeriod(review, language))}
              </button>,
              review.heldOn ? formatDate(review.heldOn) : '—',
              <ReviewStatusBadge key="status" status={review.status} />,
              formatInteger(review.decisions, language),
            ],
          }))}
        />
      ) : null}
      {isAdding ? <NewReviewDialog onClose={() => setAdding(false)} onCreated={open} /> : null}
    </ImprovementPage>
  )
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
