import { Link } from '@tanstack/react-router'
import { Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionDialog } from '#renderer/app/actions/action-dialog'
import { ActionStatusBadge } from '#renderer/app/actions/action-status-badge'
import { CauseDialog } from '#renderer/app/causes/cause-dialog'
import { ErrorNotice } from '#renderer/app/error-notice'
import { EntryPart, PartLine } from '#renderer/app/parts/entry-part'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { writeEffect } from '#shared/causes/write-effect'
import { formatDate } from '#shared/text/formats'
import { EntryLinks } from './entry-links'
import styles from './view.module.css'

/** One cause: what it explains, what is done about it, and whether that helped. */
export function CauseDetail({ id }: { readonly id: string }) {
  const { t } = useTranslation('actions')
  const { employeeName, language } = useSession()
  const [dialog, setDialog] = useState<'change' | 'action' | null>(null)
  const { data: cause, error } = useChannel('rootCauses.get', { id }, { keepPrevious: true })
  if (error) return <ErrorNotice error={error} />
  if (!cause) return <Skeleton lines={6} />
  const { comparison } = cause
  return (
    <div className={styles.detail}>
      <h2>{cause.label}</h2>
      <p className={styles.quiet}>{t(`causeCategory.${cause.category}`)}</p>
      {cause.description ? <p className={styles.prose}>{cause.description}</p> : null}
      <div className={styles.buttons}>
        <Button needs="handle" isSmall icon={<Pencil />} onPress={() => setDialog('change')}>
          {t('page.change')}
        </Button>
        <Button needs="handle" isSmall icon={<Plus />} onPress={() => setDialog('action')}>
          {t('entry.create')}
        </Button>
      </div>
      {comparison ? (
        <p className={styles.prose}>
          {t('causes.comparison', {
            days: comparison.days,
            date: formatDate(comparison.on),
            before: comparison.before,
            after: comparison.after,
          })}{' '}
          {comparison.effect ? writeEffect(comparison.effect, language) : null}
        </p>
      ) : null}
      <EntryPart title={t('title')} nothing={t('causes.noAction')} isEmpty={cause.actions.length === 0}>
        {cause.actions.map((action) => (
          <PartLine
            key={action.id}
            title={
              <Link to="/actions/$id" params={{ id: action.id }}>
                {action.title}
              </Link>
            }
            detail={employeeName(action.owner)}
            badge={<ActionStatusBadge status={action.status} isPlain />}
          />
        ))}
      </EntryPart>
      {(['complaint', 'remark'] as const).map((kind) =>
        cause[`${kind}s`].length > 0 ? (
          <div key={kind}>
            <h3>{t(`fields.${kind}s`)}</h3>
            <EntryLinks kind={kind} entries={cause[`${kind}s`]} />
          </div>
        ) : null,
      )}
      {dialog === 'change' ? <CauseDialog cause={cause} onClose={() => setDialog(null)} /> : null}
      {dialog === 'action' ? (
        <ActionDialog action={null} start={{ rootCause: cause.id }} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  )
}
