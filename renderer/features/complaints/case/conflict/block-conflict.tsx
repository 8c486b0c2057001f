import { ConflictDialog } from '#renderer/app/conflict/conflict-dialog'
import { fieldLabel } from '#shared/history/field-label'
import { valueText } from '#shared/history/value-text'
import type { BlockValues } from '../blocks/block-values'
import { useCase } from '../case-context'
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
  const { words } = useCase()
  const fields = compareVersions(paths, versions)
  return (
    <ConflictDialog
      isOpen={isOpen}
      onClose={onClose}
      fields={fields.map(({ path, changedBy, base, theirs, mine }) => ({
        path,
        changedBy,
        label: fieldLabel(path, words.language),
        base: valueText(path, base, words) ?? null,
        theirs: valueText(path, theirs, words) ?? null,
        mine: valueText(path, mine, words) ?? null,
      }))}
      onGoOn={(theirs) => onMerge(mergeVersions(versions.theirs, fields, theirs))}
    />
  )
}
