import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import { AttachmentDialog } from './attachment-dialog'
import { RemoveDialog } from './remove-dialog'
import { RenameDialog } from './rename-dialog'
import type { AttachmentActions } from './use-attachment-actions'

/** The dialog of what was asked for, if anything was. */
export function AttachmentQuestions({ actions }: { readonly actions: AttachmentActions }) {
  const { t } = useTranslation('attachments')
  const { asked, dismiss } = actions
  if (!asked) return null
  const { question, attachment } = asked
  switch (question) {
    case 'show':
      return (
        <AttachmentDialog
          attachment={attachment}
          onSave={() => actions.save(attachment.id)}
          onOpen={() => actions.askOpen(attachment)}
          onClose={dismiss}
        />
      )
    case 'rename':
      return <RenameDialog attachment={attachment} onClose={dismiss} />
    case 'remove':
      return (
        <RemoveDialog
          attachment={attachment}
          onRestore={() => actions.restore(attachment.id)}
          onClose={dismiss}
        />
      )
    case 'open':
      return (
        <ConfirmDialog
          isOpen
          title={t('open.title', { name: attachment.name })}
          confirmLabel={t('actions.open')}
          onConfirm={() => {
            dismiss()
            actions.open(attachment.id)
          }}
          onClose={dismiss}
        >
          <p>{t('open.text')}</p>
        </ConfirmDialog>
      )
  }
}
