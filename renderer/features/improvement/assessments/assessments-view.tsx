import { useNavigate, useSearch } from '@tanstack/react-router'
import { Gauge, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { ImprovementPage } from '../improvement-page'
import { PrintButton } from '../print-button'
import { AssessmentForm } from './assessment-form'
import { AssessmentHistory } from './assessment-history'
import { AssessmentResult } from './assessment-result'

/** The self-assessments: the latest whole one with its radar, and all of them below; or the one that is being made. */
export function AssessmentsView() {
  const { t } = useTranslation('improvement')
  const { language, may } = useSession()
  const navigate = useNavigate()
  const { selected } = useSearch({ from: '/amelioration' })
  const { data, error, refetch } = useChannel('selfAssessments.list', { withCancelled: true })
  const all = data?.assessments ?? []
  const counting = all.filter(({ cancelledAt }) => cancelledAt === null)
  const [latest, before] = counting.filter(({ value }) => value !== null)
  const open = (id: string) =>
    void navigate({ to: '/amelioration', search: { view: 'assessments', selected: id } })
  const close = () => void navigate({ to: '/amelioration', search: { view: 'assessments' } })
  const edited = counting.find(({ id }) => id === selected) ?? null
  const isEditing = may('manage') && (selected === 'new' || edited !== null)
  const add = (
    <Button needs="manage" kind="primary" icon={<Plus />} onPress={() => open('new')}>
      {t('assessment.add')}
    </Button>
  )
  return (
    <ImprovementPage
      current="assessments"
      title={t('views.assessments')}
      subtitle={isEditing ? t('assessment.edit.text') : t('assessment.subtitle')}
      actions={
        isEditing || all.length === 0 ? null : (
          <>
            {latest ? (
              <PrintButton
                title={t('views.assessments')}
                request={{ channel: 'documents.selfAssessment', input: { id: latest.id, language } }}
              />
            ) : null}
            {add}
          </>
        )
      }
      error={error}
      onRetry={() => void refetch()}
    >
      {data ? null : <Skeleton lines={8} />}
      {data && isEditing ? (
        <AssessmentForm
          key={edited ? `${edited.id} ${edited.version}` : 'new'}
          assessment={edited}
          onDone={close}
        />
      ) : null}
      {data && !isEditing && all.length === 0 ? (
        <EmptyState icon={<Gauge />} title={t('assessment.emptyTitle')} actions={add}>
          <p>{t('assessment.emptyText')}</p>
        </EmptyState>
      ) : null}
      {latest && !isEditing ? <AssessmentResult assessment={latest} before={before ?? null} /> : null}
      {all.length > 0 && !isEditing ? (
        <AssessmentHistory assessments={all} onOpen={may('manage') ? open : null} />
      ) : null}
    </ImprovementPage>
  )
}
