import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import { TextField } from '#renderer/ui/fields/text-field'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { SavedView, ViewContent } from '#shared/saved-views/saved-view'
import styles from './list-dialog.module.css'

export interface ViewDialogProps {
  /** The view that gets another name; null for a new one. */
  readonly view: SavedView | null
  readonly content: ViewContent
  readonly onSaved: (view: SavedView) => void
  readonly onClose: () => void
}

/** The name of a view, and who sees it. */
export function ViewDialog({ view, content, onSaved, onClose }: ViewDialogProps) {
  const { t } = useTranslation('lists')
  const [name, setName] = useState(view?.name ?? '')
  const [isShared, setShared] = useState(view?.isShared ?? false)
  const [isMissing, setMissing] = useState(false)
  const create = useChannelMutation('savedViews.create', { onSuccess: onSaved })
  const update = useChannelMutation('savedViews.update', { onSuccess: onSaved })
  const error = create.error ?? update.error
  const message = error?.issues?.[0]?.message ?? error?.message

  function save() {
    if (!name.trim()) setMissing(true)
    else if (view) update.mutate({ id: view.id, version: view.version, name, isShared })
    else create.mutate({ name, isShared, content })
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(view ? 'views.renameTitle' : 'views.newTitle')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('views.cancel')}</Button>
          <Button kind="primary" isPending={create.isPending || update.isPending} onPress={save}>
            {t('views.confirm')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t('views.name')}
          help={t('views.nameHelp')}
          maxLength={40}
          value={name}
          error={isMissing && !name.trim() ? t('views.nameMissing') : message}
          onChange={setName}
          autoFocus
        />
        <Checkbox
          label={t('views.shared')}
          description={t('views.sharedHelp')}
          value={isShared}
          onChange={setShared}
        />
      </form>
    </Dialog>
  )
}
