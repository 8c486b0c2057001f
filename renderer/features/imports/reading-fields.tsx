import { useTranslation } from 'react-i18next'
import { NumberField } from '#renderer/ui/fields/number-field'
import { Select } from '#renderer/ui/fields/select'
import { encodings, type Reading, separators } from '#shared/imports/import-mapping'
import type { ImportDraft } from './import-state'
import styles from './imports.module.css'

const separatorNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const

export interface ReadingFieldsProps {
  readonly draft: ImportDraft
  readonly onRead: (reading: Reading) => void
}

/** What was found out about the file, each of which can be put right. */
export function ReadingFields({ draft, onRead }: ReadingFieldsProps) {
  const { t } = useTranslation('imports')
  const { preview, reading } = draft
  return (
    <div className={styles.row}>
      {preview.encoding ? (
        <Select
          label={t('file.encoding')}
          value={preview.encoding}
          choices={encodings.map((value) => ({ value, label: t(`file.encodings.${value}`) }))}
          onChange={(encoding) => onRead({ ...reading, encoding })}
        />
      ) : null}
      {preview.separator ? (
        <Select
          label={t('file.separator')}
          value={preview.separator}
          choices={separators.map((value) => ({
            value,
            label: t(`file.separators.${separatorNames[value]}`),
          }))}
          onChange={(separator) => onRead({ ...reading, separator })}
        />
      ) : null}
      {preview.sheets.length > 1 && preview.sheet ? (
        <Select
          label={t('file.sheet')}
          value={preview.sheet}
          choices={preview.sheets.map((value) => ({ value, label: value }))}
          onChange={(sheet) => onRead({ sheet })}
        />
      ) : null}
      <NumberField
        label={t('file.headingLine')}
        value={preview.headingLine}
        onChange={(line) => {
          if (line !== null && line >= 1 && line !== preview.headingLine)
            onRead({ ...reading, headingLine: line })
        }}
      />
    </div>
  )
}
