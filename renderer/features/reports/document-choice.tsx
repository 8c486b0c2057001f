import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { isDocumentOpen } from '#shared/accounts/documents-without-names'
import { type ReportDocument, reportDocuments } from './report-documents'

export interface DocumentChoiceProps {
  readonly value: ReportDocument
  readonly onChange: (document: ReportDocument) => void
}

/** Which document, and what the chosen one is for. */
export function DocumentChoice({ value, onChange }: DocumentChoiceProps) {
  const { t } = useTranslation('reports')
  const { hidesIdentities } = useSession().register.access
  const open = reportDocuments.filter((document) => isDocumentOpen(`documents.${document}`, hidesIdentities))
  return (
    <RadioGroup
      label={t('choice')}
      look="compact"
      choices={open.map((document) => ({
        value: document,
        label: t(`documents.${document}.name`),
        // What the chosen one is for; all of them at once would push its options out of sight.
        ...(document === value && { description: t(`documents.${document}.description`) }),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
