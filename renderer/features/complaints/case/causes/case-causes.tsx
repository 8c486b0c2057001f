import { EntryCauses } from '#renderer/app/causes/entry-causes'
import { useCase } from '../case-context'

/** Why it happened, in causes that other cases share; what was written in the record stays its detail. */
export function CaseCauses() {
  const { complaint } = useCase()
  const { id, rootCause, cancelledAt, reclassifiedAt } = complaint
  const isOver = Boolean(cancelledAt ?? reclassifiedAt)
  return <EntryCauses kind="complaint" id={id} noted={rootCause} isReadOnly={isOver} />
}
