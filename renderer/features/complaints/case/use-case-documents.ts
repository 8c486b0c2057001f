import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { IdentityOption } from '#shared/documents/document-api'
import { useCase } from './case-context'

/** Saves the documents of the case where the person chooses, then offers to open them. */
export function useCaseDocuments() {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { language } = useSession()
  const onError = (error: AppError) => showToast({ text: error.message, tone: 'late' })
  const show = useChannelMutation('files.openDocument', { onError })
  const save = useChannelMutation('files.saveDocument', {
    onError,
    onSuccess: (document) => {
      if (!document.saved) return
      const onAction = () => show.mutate({ token: document.token })
      showToast({
        text: t('documents.saved', { file: document.fileName }),
        action: { label: t('documents.open'), onAction },
      })
    },
  })
  const { number } = complaint
  return {
    isSaving: save.isPending,
    saveSheet: (identity: IdentityOption) =>
      save.mutate({ document: { channel: 'documents.caseSheet', input: { number, identity, language } } }),
    saveReceipt: () =>
      save.mutate({ document: { channel: 'documents.receipt', input: { number, language } } }),
  }
}
