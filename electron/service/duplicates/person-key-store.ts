import { type PersonFacts, personKeys } from '#shared/duplicates/person-keys'
import type { Db } from '../context'
import { insertRows } from '../database/insert-row'

/** Writes what the complainant of a case is recognised by, in place of what was there; nobody leaves nothing. */
export async function writePersonKeys(db: Db, ordinal: number, person: PersonFacts | null): Promise<void> {
  await db.deleteFrom('personKey').where('ordinal', '=', ordinal).execute()
  await insertRows(db, 'personKey', toKeyRows(ordinal, person))
}

function toKeyRows(ordinal: number, person: PersonFacts | null): { mark: string; ordinal: number }[] {
  return person ? personKeys(person).map((mark) => ({ mark, ordinal })) : []
}

export function isSamePerson(a: PersonFacts | null, b: PersonFacts | null): boolean {
  const factsOf = (person: PersonFacts | null) =>
    JSON.stringify([person?.name, person?.organisation, person?.phone, person?.email])
  return factsOf(a) === factsOf(b)
}
