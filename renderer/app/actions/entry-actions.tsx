import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryPart, PartLine } from '#renderer/app/parts/entry-part'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { formatDate } from '#shared/text/formats'
import { ActionDialog } from './action-dialog'
import { ActionStatusBadge } from './action-status-badge'
import { LinkActionDialog } from './link-action-dialog'

export interface EntryActionsProps {
  readonly kind: 'complaint' | 'remark'
  readonly id: string
  /** Title proposed for a new action. */
  readonly title?: string
  readonly isReadOnly?: boolean
}

/** The actions that answer to an entry; new ones are made here, or an existing one answers to it as well. */
export function EntryActions({ kind, id, title, isReadOnly }: EntryActionsProps) {
  const { t } = useTranslation('actions')
  const { employeeName } = useSession()
  const [dialog, setDialog] = useState<'create' | 'link' | null>(null)
  const { data } = useChannel('actions.list', { filter: { entry: id }, limit: 100 })
  const rows = data?.rows ?? []
  const links = kind === 'complaint' ? { complaints: [id] } : { remarks: [id] }
  return (
    <>
      <EntryPart
        title={t('entry.title')}
        nothing={t('entry.nothing')}
        isEmpty={rows.length === 0}
        actions={
          isReadOnly ? null : (
            <>
              <Button needs="handle" kind="quiet" isSmall onPress={() => setDialog('link')}>
                {t('entry.link')}
              </Button>
              <Button needs="handle" kind="quiet" isSmall icon={<Plus />} onPress={() => setDialog('create')}>
                {t('entry.create')}
              </Button>
            </>
          )
        }
      >
        {rows.map((row) => (
          <PartLine
            key={row.id}
            title={
              <Link to="/actions/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
            }
            detail={[
              t(`kind.${row.kind}`),
              employeeName(row.owner),
              row.due ? t('line.due', { date: formatDate(row.due) }) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
            badge={<ActionStatusBadge status={row.status} isPlain />}
          />
        ))}
      </EntryPart>
      {dialog === 'create' ? (
        <ActionDialog
          action={null}
          start={{ ...links, ...(title ? { title } : {}), kind: 'CORRECTIVE' }}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'link' ? (
        <LinkActionDialog links={links} known={rows.map((row) => row.id)} onClose={() => setDialog(null)} />
      ) : null}
    </>
  )
}
