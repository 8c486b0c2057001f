import { compareValues, mergeValues, type Versions } from '#renderer/app/conflict/compare-values'
import { ConflictDialog } from '#renderer/app/conflict/conflict-dialog'
import { useValueReader } from '#renderer/app/use-value-reader'
import { fieldLabel } from '#shared/history/field-label'
import { valueText } from '#shared/history/value-text'
import type { RemarkFormValues } from './remark-form-values'

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
  const words = useValueReader(zone)
  function wordsOf(field: keyof RemarkFormValues, version: RemarkFormValues): string | null {
    return valueText(field, version[field], words)
  }
  return (
    <ConflictDialog
      isOpen={isOpen}
      onClose={onClose}
      fields={fields.flatMap((field) =>
        compareValues([field], versions).map(({ path, changedBy }) => ({
          path,
          changedBy,
          label: fieldLabel(field, words.language),
          base: wordsOf(field, versions.base),
          theirs: wordsOf(field, versions.theirs),
          mine: wordsOf(field, versions.mine),
        })),
      )}
      onGoOn={(theirs) => onGoOn(mergeValues(fields, versions, theirs))}
    />
  )
}
