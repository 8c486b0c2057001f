import { EntryActions } from '#renderer/app/actions/entry-actions'
import { EntryCauses } from '#renderer/app/causes/entry-causes'
import type { Remark } from '#shared/remarks/remark'

/** What belongs to a remark beside its record. */
export function RemarkParts({
  remark,
  isReadOnly,
}: {
  readonly remark: Remark
  readonly isReadOnly: boolean
}) {
  const { id } = remark
  return (
    <>
      <EntryCauses kind="remark" id={id} isReadOnly={isReadOnly} />
      <EntryActions kind="remark" id={id} isReadOnly={isReadOnly} />
    </>
  )
}
