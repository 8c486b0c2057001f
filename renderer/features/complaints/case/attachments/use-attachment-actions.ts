import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { Attachment, AttachmentRole } from '#shared/attachments/attachment-api'

export type AttachmentQuestion = 'show' | 'open' | 'rename' | 'remove'

/** What can be done with a file of the case; questions are asked in dialogs. */
export interface AttachmentActions {
  readonly asked: { readonly question: AttachmentQuestion; readonly attachment: Attachment } | null
  readonly show: (attachment: Attachment) => void
  readonly askOpen: (attachment: Attachment) => void
  readonly askRename: (attachment: Attachment) => void
  readonly askRemove: (attachment: Attachment) => void
  readonly dismiss: () => void
  readonly save: (id: string) => void
  readonly open: (id: string) => void
  readonly setRole: (id: string, role: AttachmentRole) => void
  readonly restore: (id: string) => void
}

export function useAttachmentActions(): AttachmentActions {
  const { t } = useTranslation('attachments')
  const [asked, setAsked] = useState<AttachmentActions['asked']>(null)
  const onError = (error: AppError) => showToast({ text: error.message, tone: 'late' })
  const save = useChannelMutation('files.saveAttachment', {
    onError,
    onSuccess: ({ fileName }) => {
      if (fileName) showToast({ text: t('saved', { name: fileName }) })
    },
  })
  const open = useChannelMutation('files.openAttachment', { onError })
  const rename = useChannelMutation('attachments.rename', { onError })
  const restore = useChannelMutation('attachments.restore', {
    onError,
    onSuccess: ({ name }) => showToast({ text: t('restored', { name }) }),
  })
  const ask = (question: AttachmentQuestion) => (attachment: Attachment) => setAsked({ question, attachment })
  return {
    asked,
    show: ask('show'),
    askOpen: ask('open'),
    askRename: ask('rename'),
    askRemove: ask('remove'),
    dismiss: () => setAsked(null),
    save: (id) => save.mutate({ id }),
    open: (id) => open.mutate({ id }),
    setRole: (id, role) => rename.mutate({ id, role }),
    restore: (id) => restore.mutate({ id }),
  }
}
