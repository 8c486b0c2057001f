import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { Block } from '#renderer/ui/layout/block'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Risk } from '#shared/improvement/risk-api'
import { formatDate } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import styles from '../improvement.module.css'
import { LevelBadge } from './level-badge'
import own from './risks.module.css'

export type RiskTask = 'change' | 'confirm' | 'action' | 'retire' | 'restore'

interface RiskListProps {
  readonly risks: readonly Risk[]
  readonly onTask: (task: RiskTask, risk: Risk) => void
}

/** The risks, the most critical first; each opens to be changed, and has its other tasks in a menu. */
export function RiskList({ risks, onTask }: RiskListProps) {
  const { t } = useTranslation('improvement')
  const { employeeName, timeZone, may } = useSession()
  const today = localDateOf(new Date().toISOString(), timeZone())
  const isLate = ({ due, retiredOn }: Risk) => due !== null && retiredOn === null && due < today
  return (
    <Block title={t('risks.list')}>
      <PlainTable
        caption={t('risks.list')}
        isCaptionHidden
        columns={[
          { id: 'title', header: t('risks.fields.title') },
          { id: 'criticality', header: t('risks.fields.criticality') },
          { id: 'control', header: t('risks.fields.control') },
          { id: 'owner', header: t('risks.fields.owner') },
          { id: 'due', header: t('risks.fields.due') },
          { id: 'updatedOn', header: t('risks.fields.updatedOn') },
          { id: 'actions', header: t('risks.actions') },
        ]}
        rows={risks.map((risk, index) => ({
          id: risk.id,
          cells: [
            <span key="title" className={own.risk}>
              {risk.retiredOn || !may('manage') ? (
                risk.title
              ) : (
                <button type="button" className={styles.link} onClick={() => onTask('change', risk)}>
                  {`${index + 1}. ${risk.title}`}
                </button>
              )}
              <span className={styles.quiet}>
                {risk.retiredOn
                  ? t('risks.retired', { date: formatDate(risk.retiredOn), reason: risk.retirementReason })
                  : risk.cause}
              </span>
            </span>,
            <LevelBadge key="level" risk={risk} />,
            risk.control ?? '—',
            employeeName(risk.owner) || '—',
            <span key="due" className={own.risk}>
              {risk.due ? formatDate(risk.due) : '—'}
              {isLate(risk) ? <span className={own.late}>{t('risks.late')}</span> : null}
            </span>,
            formatDate(risk.updatedOn),
            <Menu
              key="menu"
              label={t('risks.menu', { title: risk.title })}
              trigger={
                <Button
                  kind="quiet"
                  isSmall
                  icon={<Ellipsis />}
                  aria-label={t('risks.menu', { title: risk.title })}
                />
              }
              entries={(risk.retiredOn
                ? (['restore'] as const)
                : (['confirm', 'change', 'action', 'retire'] as const)
              ).map((task) => ({
                id: task,
                label: t(taskWords[task]),
                needs: task === 'action' ? ('handle' as const) : ('manage' as const),
                onAction: () => onTask(task, risk),
              }))}
            />,
          ],
        }))}
      />
    </Block>
  )
}

const taskWords = {
  confirm: 'risks.confirm',
  change: 'risks.change',
  action: 'risks.toAction',
  retire: 'risks.retire',
  restore: 'risks.restore',
} as const
