import { Link } from '@tanstack/react-router'
import { ListPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { ManagementReview, ReviewDecision } from '#shared/improvement/management-review-api'
import { formatDate, formatDates } from '#shared/text/formats'
import styles from '../improvement.module.css'
import { DecisionAction } from './decision-action'
import { FiguresTable } from './figures-table'

/** A review that is closed or given up: nothing in it changes, but a decision can still become an action. */
export function ReviewReading({ review }: { readonly review: ManagementReview }) {
  const { t } = useTranslation('improvement')
  const { language, employeeName } = useSession()
  const [chosen, setChosen] = useState<ReviewDecision | null>(null)
  const { participants, findings, decisions, conclusion, heldOn, status, cancellationReason } = review
  return (
    <div className={styles.form}>
      {cancellationReason ? (
        <Notice tone="info">{t('reviews.cancelledBecause', { reason: cancellationReason })}</Notice>
      ) : null}
      <Block title={t('reviews.period')}>
        <Facts
          facts={[
            { id: 'period', label: t('reviews.period'), value: formatDates(review, language) },
            { id: 'heldOn', label: t('reviews.heldOn'), value: heldOn && formatDate(heldOn) },
            {
              id: 'participants',
              label: t('reviews.participants'),
              value: participants
                .map(({ name, position }) => (position ? `${name} (${position})` : name))
                .join(', '),
            },
          ]}
        />
      </Block>
      <FiguresTable review={review} />
      <Block title={t('reviews.findings')}>
        <p className={styles.prose}>{findings ?? t('reviews.nothing')}</p>
      </Block>
      <Block title={t('reviews.decisions')}>
        {decisions.length === 0 ? (
          <p className={styles.quiet}>{t('reviews.noDecision')}</p>
        ) : (
          <PlainTable
            caption={t('reviews.decisions')}
            isCaptionHidden
            columns={[
              { id: 'decision', header: t('reviews.decision') },
              { id: 'owner', header: t('reviews.owner') },
              { id: 'due', header: t('reviews.due') },
              { id: 'action', header: t('risks.actions') },
            ]}
            rows={decisions.map((decision) => ({
              id: decision.id,
              cells: [
                decision.text,
                employeeName(decision.owner) || '—',
                decision.due ? formatDate(decision.due) : '—',
                decision.action ? (
                  <Link key="action" to="/actions/$id" params={{ id: decision.action.id }}>
                    {decision.action.title}
                  </Link>
                ) : status === 'CLOSED' ? (
                  <Button
                    needs="manage"
                    key="make"
                    isSmall
                    icon={<ListPlus />}
                    onPress={() => setChosen(decision)}
                  >
                    {t('reviews.toAction')}
                  </Button>
                ) : (
                  '—'
                ),
              ],
            }))}
          />
        )}
      </Block>
      <Block title={t('reviews.conclusion')}>
        <p className={styles.prose}>{conclusion ?? t('reviews.nothing')}</p>
      </Block>
      {chosen ? (
        <DecisionAction reviewId={review.id} decision={chosen} onClose={() => setChosen(null)} />
      ) : null}
    </div>
  )
}
