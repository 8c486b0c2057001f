import { Link } from '@tanstack/react-router'
import { Plus, Unlink } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryPart, PartLine } from '#renderer/app/parts/entry-part'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { CauseDialog } from './cause-dialog'
import { LinkCauseDialog } from './link-cause-dialog'

export interface EntryCausesProps {
  readonly kind: 'complaint' | 'remark'
  readonly id: string
  /** The cause noted in words, proposed as the name of a new one. */
  readonly noted?: string | null
  readonly isReadOnly?: boolean
}

/** Why it happened: causes that other entries share. */
export function EntryCauses({ kind, id, noted, isReadOnly }: EntryCausesProps) {
  const { t } = useTranslation('actions')
  const [dialog, setDialog] = useState<'create' | 'link' | null>(null)
  const { data } = useChannel('rootCauses.list', { entry: id })
  const unlink = useChannelMutation('rootCauses.unlink')
  const link = useChannelMutation('rootCauses.link')
  function takeOff(cause: string) {
    const onAction = () => link.mutate({ id: cause, ...links })
    const onSuccess = () =>
      showToast({ text: t('causes.unlinked'), action: { label: t('causes.takeBack'), onAction } })
    unlink.mutate({ id: cause, ...links }, { onSuccess })
  }
  const causes = data?.causes ?? []
  const links = kind === 'complaint' ? { complaints: [id] } : { remarks: [id] }
  return (
    <>
      <EntryPart
        title={t('causes.entryTitle')}
        nothing={t('causes.entryNothing')}
        isEmpty={causes.length === 0}
        actions={
          isReadOnly ? null : (
            <>
              <Button needs="handle" kind="quiet" isSmall onPress={() => setDialog('link')}>
                {t('causes.choose')}
              </Button>
              <Button needs="handle" kind="quiet" isSmall icon={<Plus />} onPress={() => setDialog('create')}>
                {t('causes.new')}
              </Button>
            </>
          )
        }
      >
        {causes.map((cause) => (
          <PartLine
            key={cause.id}
            title={
              <Link to="/actions" search={{ view: 'causes', selected: cause.id }}>
                {cause.label}
              </Link>
            }
            detail={[
              t(`causeCategory.${cause.category}`),
              t('causes.entries', { count: cause.complaints + cause.remarks }),
              t('causes.actions', { count: cause.actions }),
            ].join(' · ')}
            actions={
              isReadOnly ? null : (
                <Button
                  needs="handle"
                  kind="quiet"
                  isSmall
                  icon={<Unlink />}
                  aria-label={t('causes.unlink', { label: cause.label })}
                  onPress={() => takeOff(cause.id)}
                />
              )
            }
          />
        ))}
      </EntryPart>
      {dialog === 'create' ? (
        <CauseDialog cause={null} links={links} label={noted ?? ''} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'link' ? (
        <LinkCauseDialog
          links={links}
          known={causes.map((cause) => cause.id)}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </>
  )
}
