import { EntryActions } from '#renderer/app/actions/entry-actions'
import { EntryCauses } from '#renderer/app/causes/entry-causes'
import { EntryTransmissions } from '#renderer/app/transmissions/entry-transmissions'
import type { Remark } from '#shared/remarks/remark'

/** What belongs to a remark beside its record. */
export function RemarkParts({
  remark,
  isReadOnly,
}: {
  readonly remark: Remark
  readonly isReadOnly: boolean
}) {
  const { id, site, thirdParty } = remark
  return (
    <>
      <EntryTransmissions
        entry={{ kind: 'remark', id, site }}
        thirdParty={thirdParty?.name ?? null}
        isReadOnly={isReadOnly}
      />
      <EntryCauses kind="remark" id={id} isReadOnly={isReadOnly} />
      <EntryActions kind="remark" id={id} isReadOnly={isReadOnly} />
    </>
  )
}
