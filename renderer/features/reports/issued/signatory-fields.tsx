import { useTranslation } from 'react-i18next'
import { DateField } from '#renderer/ui/fields/date-field'
import { TextField } from '#renderer/ui/fields/text-field'
import { FieldRow } from '#renderer/ui/layout/field-row'
import type { SignatureBlock } from '#shared/reports/follow-up-report-data'
import type { SignatoryDraft } from '../report-choices'
import styles from './issued.module.css'

interface SignatoryFieldsProps {
  readonly role: SignatureBlock['role']
  readonly value: SignatoryDraft
  readonly dateError?: string
  readonly onChange: (value: SignatoryDraft) => void
}

/** Who drafted, checked or approved the report; what is empty is left blank, to be signed by hand. */
export function SignatoryFields({ role, value, dateError, onChange }: SignatoryFieldsProps) {
  const { t } = useTranslation('documents')
  const { name, jobTitle, signedOn } = value
  return (
    <fieldset className={styles.signatory}>
      <legend>{t(`followUp.signatures.${role}`)}</legend>
      <FieldRow>
        <TextField
          label={t('followUp.signatures.name')}
          value={name}
          onChange={(next) => onChange({ ...value, name: next })}
          maxLength={200}
        />
        <TextField
          label={t('followUp.signatures.jobTitle')}
          value={jobTitle}
          onChange={(next) => onChange({ ...value, jobTitle: next })}
          maxLength={200}
        />
        <DateField
          label={t('followUp.signatures.date')}
          value={signedOn}
          error={dateError}
          onChange={(next) => onChange({ ...value, signedOn: next })}
        />
      </FieldRow>
    </fieldset>
  )
}
