import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Block } from '#renderer/ui/layout/block'
import { type AuditPoint, readinessOf } from '#shared/audit/readiness'
import { formatInteger } from '#shared/text/formats'
import { type CaseState, useCase } from '../case-context'
import { auditedCase } from './audited-case'
import styles from './case-readiness.module.css'

/** Where each gap is mended; a late answer stays late. */
const remedies: Readonly<Partial<Record<AuditPoint, (state: CaseState) => void>>> = {
  ACKNOWLEDGED: ({ open }) => open('acknowledge'),
  ANSWERED: ({ open }) => open('answer'),
  HANDLER: ({ edit }) => edit('handling', 'handledBy'),
  SEVERITY: ({ edit }) => edit('assessment', 'severity'),
  DECISION: ({ edit }) => edit('decision', 'outcome'),
  RECOURSE: ({ edit }) => edit('answer', 'recourseGiven'),
  SOLUTIONS: ({ open }) => open('solutions'),
  CLOSED: ({ open }) => open('close'),
}

/** How far the case is ready for an audit today, and what is missing, each with the way to mend it. */
export function CaseReadiness() {
  const { t } = useTranslation('audit')
  const { language, timeZone } = useSession()
  const state = useCase()
  const { complaint, today, isReadOnly } = state
  if (complaint.kind !== 'complaint' || (complaint.cancelledAt ?? complaint.reclassifiedAt)) return null
  const { score, met, applicable, gaps } = readinessOf(
    [auditedCase(complaint, timeZone(complaint.site))],
    today,
    new Date().toISOString(),
  )
  if (score === null) return null
  return (
    <Block title={t('readiness.case.title')}>
      <p className={styles.score}>
        {gaps.length === 0
          ? t('readiness.case.ready', { met, applicable })
          : t('readiness.case.score', { score: formatInteger(score, language), count: gaps.length })}
      </p>
      {gaps.length > 0 ? (
        <ul className={styles.gaps}>
          {gaps.map(({ point }) => {
            const remedy = isReadOnly ? undefined : remedies[point]
            return (
              <li key={point} className={styles.gap}>
                <span>{t(`readiness.gaps.${point}`)}</span>
                {remedy ? (
                  <Button kind="quiet" isSmall onPress={() => remedy(state)}>
                    {t(`readiness.case.act.${point}`)}
                  </Button>
                ) : null}
              </li>
            )
          })}
        </ul>
      ) : null}
    </Block>
  )
}
