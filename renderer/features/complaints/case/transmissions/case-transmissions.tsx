import { EntryTransmissions } from '#renderer/app/transmissions/entry-transmissions'
import { takesNothingMore } from '#shared/complaints/takes-nothing-more'
import { useCase } from '../case-context'

/** Whom the case was passed on to. */
export function CaseTransmissions() {
  const { complaint } = useCase()
  const { id, site, thirdParty } = complaint
  return (
    <EntryTransmissions
      entry={{ kind: 'complaint', id, site }}
      thirdParty={thirdParty?.name ?? null}
      isReadOnly={takesNothingMore(complaint)}
    />
  )
}
