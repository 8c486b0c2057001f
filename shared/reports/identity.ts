import type { IdentityOption } from '#shared/documents/identity-option'
import type { CaseSheetRecord } from './case-sheet-data'

export interface PersonName {
  readonly name: string | null
  readonly organisation: string | null
}

/**
 * How a person appears: name and organisation, initials of both, or not at all (null). Null too when the record
 * holds no name.
 */
export function showPerson(option: IdentityOption, person: PersonName | null): string | null {
  if (!person || option === 'anonymous') return null
  const parts = [person.name, person.organisation].filter((part) => part !== null && part.trim() !== '')
  if (parts.length === 0) return null
  const shown = option === 'initials' ? parts.map((part) => initialsOf(part ?? '')) : parts
  return shown.length === 2 ? `${shown[0]} (${shown[1]})` : (shown[0] ?? null)
}

/** Initials with their full stops, hyphens kept: Jean-Pierre Le Goff → J.-P. L. G. Any script. */
export function initialsOf(name: string): string {
  return name
    .normalize('NFC')
    .split(/[\s.,'’]+/u)
    .map((word) =>
      word
        .split(/[-‐]/u)
        .map((part) => /\p{L}\p{M}*|\p{N}/u.exec(part)?.[0])
        .filter((letter) => letter !== undefined)
        .map((letter) => `${letter.toLocaleUpperCase('fr')}.`)
        .join('-'),
    )
    .filter((initials) => initials !== '')
    .join('\u00a0')
}

/**
 * The record as an option allows it to be shown. With initials or anonymous the ways to reach the person go, and so
 * do the original document, whose name may be theirs, and why the case was cancelled, which may name somebody; nature,
 * dates and language stay. The words received are left as they are: they are evidence.
 */
export function hideIdentity(option: IdentityOption, record: CaseSheetRecord): CaseSheetRecord {
  const { complainant } = record
  if (option === 'nominative') return record
  const hide = (text: string | null) => (option === 'initials' && text ? initialsOf(text) : null)
  return {
    ...record,
    originalDocument: null,
    cancellationReason: null,
    complainant: complainant && {
      ...complainant,
      name: hide(complainant.name),
      organisation: hide(complainant.organisation),
      onBehalfOf: hide(complainant.onBehalfOf),
      address: { street: null, postalCode: null, city: null, country: null },
      phone: null,
      email: null,
    },
  }
}
