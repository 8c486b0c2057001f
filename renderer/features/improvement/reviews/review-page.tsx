import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { formatPeriod } from '#shared/text/formats'
import { ImprovementPage } from '../improvement-page'
import { PrintButton } from '../print-button'
import { ReviewForm } from './review-form'
import { ReviewReading } from './review-reading'
import { ReviewStatusBadge } from './review-status-badge'

/** One management review: a form while it is prepared, its words and frozen figures afterwards. */
export function ReviewPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('improvement')
  const { language, may } = useSession()
  const { data: review, error, refetch } = useChannel('managementReviews.get', { id })
  return (
    <ImprovementPage
      current="reviews"
      title={review ? `${t('views.reviews')}, ${formatPeriod(review, language)}` : t('views.reviews')}
      actions={
        <PrintButton
          title={t('views.reviews')}
          request={{ channel: 'documents.managementReview', input: { id, language } }}
        />
      }
      error={error}
      onRetry={() => void refetch()}
    >
      <p>
        <Link to="/amelioration">{t('back')}</Link>
      </p>
      {review ? <ReviewStatusBadge status={review.status} /> : null}
      {review || error ? null : <Skeleton lines={12} />}
      {review?.status === 'DRAFT' && may('manage') ? (
        <ReviewForm key={review.version} review={review} />
      ) : review ? (
        <ReviewReading review={review} />
      ) : null}
    </ImprovementPage>
  )
}
