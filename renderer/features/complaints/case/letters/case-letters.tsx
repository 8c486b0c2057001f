import { EntryLetters } from '#renderer/app/letters/entry-letters'
import { takesNothingMore } from '#shared/complaints/takes-nothing-more'
import { useCase } from '../case-context'

/** The letters of a case; none are written once it no longer names anybody. */
export function CaseLetters() {
  const { complaint } = useCase()
  const { id, site } = complaint
  return <EntryLetters kind="complaint" id={id} site={site} isReadOnly={takesNothingMore(complaint)} />
}
