import { useTranslation } from 'react-i18next'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { useSession } from '#renderer/app/session'
import type { IdentityOption } from '#shared/documents/identity-option'
import { formLanguages } from '#shared/reports/written-form-words'
import { useCase } from './case-context'

/** Shows the documents of the case, to be saved or printed from there. */
export function useCaseDocuments() {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { language } = useSession()
  const { preview } = useDocumentPreview()
  const { number } = complaint
  function showSheet(identity: IdentityOption, attachments = false) {
    preview({
      title: t('documents.sheetTitle', { number }),
      request: { channel: 'documents.caseSheet', input: { number, identity, language, attachments } },
    })
  }
  return {
    showSheet: (identity: IdentityOption) => showSheet(identity),
    showSheetWithAttachments: () => showSheet('nominative', true),
    showQuestionnaire: () =>
      preview({
        title: t('documents.questionnaireTitle', { number }),
        request: { channel: 'documents.questionnaire', input: { number, language } },
      }),
    showWrittenForm: () =>
      preview({
        title: t('documents.writtenFormTitle', { number }),
        request: {
          channel: 'documents.writtenForm',
          input: {
            number,
            formLanguage: formLanguages.find((code) => code === complaint.complainant?.language) ?? language,
          },
        },
      }),
    showReceipt: () =>
      preview({
        title: t('documents.receiptTitle', { number }),
        request: { channel: 'documents.receipt', input: { number, language } },
      }),
  }
}
