import { EntryLetters } from '#renderer/app/letters/entry-letters'
import { useCase } from '../case-context'

/** The letters of a case; none are written once it no longer names anybody. */
export function CaseLetters() {
  const { complaint } = useCase()
  const { id, site, cancelledAt, reclassifiedAt } = complaint
  return (
    <EntryLetters kind="complaint" id={id} site={site} isReadOnly={Boolean(cancelledAt ?? reclassifiedAt)} />
  )
}
