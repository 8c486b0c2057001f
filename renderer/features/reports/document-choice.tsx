import { useTranslation } from 'react-i18next'
import { RadioGroup } from '#renderer/ui/fields/radio-group'
import { type ReportDocument, reportDocuments } from './report-documents'

export interface DocumentChoiceProps {
  readonly value: ReportDocument
  readonly onChange: (document: ReportDocument) => void
}

/** Which document, each with what it is for. */
export function DocumentChoice({ value, onChange }: DocumentChoiceProps) {
  const { t } = useTranslation('reports')
  return (
    <RadioGroup
      label={t('choice')}
      look="compact"
      choices={reportDocuments.map((document) => ({
        value: document,
        label: t(`documents.${document}.name`),
        description: t(`documents.${document}.description`),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
