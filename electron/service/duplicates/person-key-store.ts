import { type PersonFacts, personKeys } from '#shared/duplicates/person-keys'
import type { Db } from '../context'
import { insertRows } from '../database/insert-row'

/** Writes what the complainant of a case is recognised by, in place of what was there; nobody leaves nothing. */
export async function writePersonKeys(db: Db, ordinal: number, person: PersonFacts | null): Promise<void> {
  await db.deleteFrom('personKey').where('ordinal', '=', ordinal).execute()
  await insertPersonKeys(db, ordinal, person)
}

/** The same for a case that has none yet. */
export async function insertPersonKeys(db: Db, ordinal: number, person: PersonFacts | null): Promise<void> {
  const rows = person ? personKeys(person).map((mark) => ({ mark, ordinal })) : []
  await insertRows(db, 'personKey', rows)
}

export function isSamePerson(a: PersonFacts | null, b: PersonFacts | null): boolean {
  const factsOf = (person: PersonFacts | null) =>
    JSON.stringify([person?.name, person?.organisation, person?.phone, person?.email])
  return factsOf(a) === factsOf(b)
}
