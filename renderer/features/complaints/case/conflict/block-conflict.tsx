import { useTranslation } from 'react-i18next'
import { ConflictDialog } from '#renderer/app/conflict/conflict-dialog'
import type { BlockValues } from '../blocks/block-values'
import { useCase } from '../case-context'
import { fieldLabel } from '../fields/field-label'
import { valueText } from '../fields/value-text'
import { compareVersions } from './compare-versions'
import { mergeVersions } from './merge-versions'

export interface BlockConflictProps {
  readonly isOpen: boolean
  readonly paths: readonly string[]
  readonly versions: { readonly base: BlockValues; readonly theirs: BlockValues; readonly mine: BlockValues }
  /** The values to go on with; nothing is saved yet. */
  readonly onMerge: (values: BlockValues) => void
  readonly onClose: () => void
}

/** The two versions of a block of the record, its values in the words of the record. */
export function BlockConflict({ isOpen, paths, versions, onMerge, onClose }: BlockConflictProps) {
  const { t } = useTranslation('case')
  const { words } = useCase()
  const fields = compareVersions(paths, versions)
  return (
    <ConflictDialog
      isOpen={isOpen}
      onClose={onClose}
      fields={fields.map(({ path, changedBy, base, theirs, mine }) => ({
        path,
        changedBy,
        label: fieldLabel(path, t),
        base: valueText(path, base, words) ?? null,
        theirs: valueText(path, theirs, words) ?? null,
        mine: valueText(path, mine, words) ?? null,
      }))}
      onGoOn={(theirs) => onMerge(mergeVersions(versions.theirs, fields, theirs))}
    />
  )
}
