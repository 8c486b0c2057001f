import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { SelfAssessment } from '#shared/improvement/self-assessment-api'
import { formatDate, formatDecimal } from '#shared/text/formats'
import styles from '../improvement.module.css'
import { bandTones } from './assessment-result'

interface AssessmentHistoryProps {
  readonly assessments: readonly SelfAssessment[]
  /** Null for who may only read. */
  readonly onOpen: ((id: string) => void) | null
}

/** All assessments, the latest first: whole ones with their quotient, those to be finished, those given up. */
export function AssessmentHistory({ assessments, onOpen }: AssessmentHistoryProps) {
  const { t } = useTranslation('improvement')
  const { language, employeeName } = useSession()
  const meaning = ({ band, cancelledAt, cancellationReason }: SelfAssessment) => {
    if (cancelledAt)
      return <StatusBadge isPlain tone="void" label={`${t('cancelled')} – ${cancellationReason}`} />
    return band ? (
      <StatusBadge isPlain tone={bandTones[band]} label={t(`assessment.bands.${band}`)} />
    ) : (
      <StatusBadge isPlain tone="draft" label={t('assessment.unfinished')} />
    )
  }
  return (
    <Block title={t('assessment.history')}>
      <PlainTable
        caption={t('assessment.history')}
        isCaptionHidden
        columns={[
          { id: 'date', header: t('assessment.columns.date') },
          { id: 'person', header: t('assessment.columns.person') },
          { id: 'rated', header: t('assessment.columns.rated') },
          { id: 'value', header: t('assessment.columns.value'), align: 'end' },
          { id: 'band', header: t('assessment.columns.band') },
          { id: 'actions', header: t('risks.actions') },
        ]}
        rows={assessments.map((assessment) => ({
          id: assessment.id,
          cells: [
            formatDate(assessment.assessedOn),
            employeeName(assessment.assessedBy),
            t('assessment.partial', { count: assessment.rated }),
            assessment.value === null ? '—' : formatDecimal(assessment.value, 1, language),
            <span key="band">{meaning(assessment)}</span>,
            assessment.cancelledAt || !onOpen ? (
              '—'
            ) : (
              <button key="open" type="button" className={styles.link} onClick={() => onOpen(assessment.id)}>
                {t(assessment.value === null ? 'assessment.continue' : 'assessment.correct')}
              </button>
            ),
          ],
        }))}
      />
    </Block>
  )
}
