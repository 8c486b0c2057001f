import { useTranslation } from 'react-i18next'
import { useKeptText } from '#renderer/app/parts/use-kept-text'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextField } from '#renderer/ui/fields/text-field'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { limits } from '#shared/api/fields'
import type { Attachment } from '#shared/attachments/attachment-api'
import { attachmentLimits } from '#shared/attachments/attachment-limits'

export interface RemoveDialogProps {
  readonly attachment: Attachment
  readonly onRestore: () => void
  readonly onClose: () => void
}

/** Why a file is taken off; the removal can be undone at once and for a month. */
export function RemoveDialog({ attachment, onRestore, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('attachments')
  const { text: reason, change: setReason, forget } = useKeptText(`part.${attachment.id}.removal`)
  const remove = useChannelMutation('attachments.remove', {
    onSuccess: ({ name }) => {
      forget()
      onClose()
      showToast({ text: t('removed', { name }), action: { label: t('undo'), onAction: onRestore } })
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('remove.title', { name: attachment.name })}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('back')}</Button>
          <Button kind="danger" type="submit" form="remove-attachment" isPending={remove.isPending}>
            {t('actions.remove')}
          </Button>
        </>
      }
    >
      <p>{t('remove.text', { count: attachmentLimits.restoreDays })}</p>
      <form
        id="remove-attachment"
        onSubmit={(event) => {
          event.preventDefault()
          remove.mutate({ id: attachment.id, reason })
        }}
      >
        <TextField
          label={t('remove.reason')}
          isRequired
          value={reason}
          onChange={setReason}
          maxLength={limits.line}
          error={remove.error?.issues[0]?.message ?? remove.error?.message}
        />
      </form>
    </Dialog>
  )
}
