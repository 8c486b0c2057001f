import { daysBetween, type LocalDate } from '#shared/time/day-number'
import { areNamesAlike } from './compare-names'
import { mailboxOf, organisationKey, type PersonFacts, phoneKey } from './person-keys'
import type { RecognitionReason } from './recognition-reasons'

/** By what two people look like one; empty when nothing says so. Symmetric. Somebody at the screen decides. */
export function recognise(a: PersonFacts, b: PersonFacts): RecognitionReason[] {
  const reasons: RecognitionReason[] = []
  if (isSame(a.email, b.email, mailboxOf)) reasons.push('EMAIL')
  if (endAlike(a.phone, b.phone) && isSame(a.phone, b.phone, phoneKey)) reasons.push('PHONE')
  if (a.name && b.name && areNamesAlike(a.name, b.name)) reasons.push('NAME')
  // Two named people of one organisation are two people.
  if (!(a.name && b.name) && isSame(a.organisation, b.organisation, organisationKey)) {
    reasons.push('ORGANISATION')
  }
  return reasons
}

// Most numbers end otherwise: the numbering plans, dear to ask, are asked about the others, and about extensions.
function endAlike(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one = '', other = ''] = [a, b].map((phone) => phone?.replace(/[\s().+-]/g, ''))
  return !/^\d+$/.test(one + other) || one.slice(-4) === other.slice(-4)
}

function isSame(
  a: string | null | undefined,
  b: string | null | undefined,
  keyOf: (text: string) => string | null,
): boolean {
  const key = a ? keyOf(a) : null
  return key !== null && Boolean(b) && keyOf(b ?? '') === key
}

/** Perhaps the same complaint twice: same person, same nature, received within so many days of each other. */
export function isPossibleDuplicate(
  a: { readonly nature: string; readonly receivedOn: LocalDate },
  b: { readonly nature: string; readonly receivedOn: LocalDate },
  days: number,
): boolean {
  return a.nature === b.nature && Math.abs(daysBetween(a.receivedOn, b.receivedOn)) <= days
}
