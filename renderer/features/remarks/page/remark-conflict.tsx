import { useTranslation } from 'react-i18next'
import { compareValues, mergeValues, type Versions } from '#renderer/app/conflict/compare-values'
import { ConflictDialog } from '#renderer/app/conflict/conflict-dialog'
import type { RemarkFormValues } from './remark-form-values'
import { useHistoryValueText } from './use-history-value-text'

export interface RemarkConflictProps {
  readonly isOpen: boolean
  readonly fields: readonly (keyof RemarkFormValues)[]
  readonly zone: string
  readonly versions: Versions<RemarkFormValues>
  readonly onGoOn: (values: RemarkFormValues) => void
  readonly onClose: () => void
}

/** The two versions of a block of a remark, its values in the words of its history. */
export function RemarkConflict({ isOpen, fields, zone, versions, onGoOn, onClose }: RemarkConflictProps) {
  const { t } = useTranslation(['remarks', 'fields'])
  const textOf = useHistoryValueText(zone)
  function wordsOf(field: keyof RemarkFormValues, version: RemarkFormValues): string | null {
    const value = version[field]
    return value === '' ? null : textOf(field, value) || null
  }
  return (
    <ConflictDialog
      isOpen={isOpen}
      onClose={onClose}
      fields={fields.flatMap((field) =>
        compareValues([field], versions).map(({ path, changedBy }) => ({
          path,
          changedBy,
          label: t(field === 'thirdParty' ? 'remarks:fields.thirdParty' : `fields:${field}`),
          base: wordsOf(field, versions.base),
          theirs: wordsOf(field, versions.theirs),
          mine: wordsOf(field, versions.mine),
        })),
      )}
      onGoOn={(theirs) => onGoOn(mergeValues(fields, versions, theirs))}
    />
  )
}
