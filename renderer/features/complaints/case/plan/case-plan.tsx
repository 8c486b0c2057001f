import { EntryActions } from '#renderer/app/actions/entry-actions'
import { useCase } from '../case-context'

/** The actions that answer to the case. */
export function CasePlan() {
  const { complaint } = useCase()
  const { id, cancelledAt, reclassifiedAt } = complaint
  return <EntryActions kind="complaint" id={id} isReadOnly={Boolean(cancelledAt ?? reclassifiedAt)} />
}
