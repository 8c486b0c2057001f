import { set } from 'react-hook-form'
import type { BlockValues } from '../blocks/block-values'
import type { ComparedField } from './compare-versions'

/** The register's version of a block with the values typed here where nobody else changed them, or where they were chosen. */
export function mergeVersions(
  theirs: BlockValues,
  fields: readonly ComparedField[],
  theirPaths: ReadonlySet<string>,
): BlockValues {
  const merged = structuredClone(theirs)
  for (const field of fields) {
    const isMine = field.changedBy === 'me' || (field.changedBy === 'both' && !theirPaths.has(field.path))
    if (isMine) set(merged, field.path, structuredClone(field.mine))
  }
  return merged
}
