import { EntryTransmissions } from '#renderer/app/transmissions/entry-transmissions'
import { useCase } from '../case-context'

/** Whom the case was passed on to. */
export function CaseTransmissions() {
  const { complaint } = useCase()
  const { id, site, thirdParty, cancelledAt, reclassifiedAt } = complaint
  return (
    <EntryTransmissions
      entry={{ kind: 'complaint', id, site }}
      thirdParty={thirdParty?.name ?? null}
      isReadOnly={Boolean(cancelledAt ?? reclassifiedAt)}
    />
  )
}
