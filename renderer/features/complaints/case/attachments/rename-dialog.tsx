import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { TextField } from '#renderer/ui/fields/text-field'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { Attachment } from '#shared/attachments/attachment-api'
import { attachmentLimits } from '#shared/attachments/attachment-limits'
import { stemOf } from '#shared/attachments/attachment-name'

export interface RenameDialogProps {
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** Another name for a file; its extension stays what its content is. */
export function RenameDialog({ attachment, onClose }: RenameDialogProps) {
  const { t } = useTranslation('attachments')
  const [name, setName] = useState(stemOf(attachment.name))
  const rename = useChannelMutation('attachments.rename', { onSuccess: onClose })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('rename.title')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('back')}</Button>
          <Button kind="primary" type="submit" form="rename-attachment" isPending={rename.isPending}>
            {t('actions.rename')}
          </Button>
        </>
      }
    >
      <form
        id="rename-attachment"
        onSubmit={(event) => {
          event.preventDefault()
          rename.mutate({ id: attachment.id, name })
        }}
      >
        <TextField
          label={t('rename.name')}
          value={name}
          onChange={setName}
          maxLength={attachmentLimits.name}
          error={rename.error?.issues[0]?.message ?? rename.error?.message}
        />
      </form>
    </Dialog>
  )
}
