import { createHash } from 'node:crypto'
import type { BuiltEntry } from '#shared/imports/build-entry'
import type { IntakeInput } from '#shared/intake/intake-api'
import { foldWords } from '#shared/search/search-words'
import type { Context } from '../context'

/**
 * By which a line is known again: what the file called it, within its year (yearly registers start again at 1); without
 * that, the person, the day, the nature and the words.
 */
export function sameLineKey(entry: BuiltEntry, input: IntakeInput): string {
  const day = input.receivedAt.slice(0, 10)
  const parts = entry.sourceReference
    ? ['reference', day.slice(0, 4), entry.sourceReference.toLowerCase()]
    : ['words', day, input.nature, personOf(input), foldWords(input.verbatim).join(' ')]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

function personOf({ complainant }: IntakeInput): string {
  return foldWords(`${complainant?.name ?? ''} ${complainant?.organisation ?? ''}`).join(' ')
}

/** An entry of the register with the same person, day, nature and words, whoever entered it; null without one. */
export async function findSameEntry(
  { db }: Context,
  input: IntakeInput,
  isRemark: boolean,
): Promise<string | null> {
  const day = input.receivedAt.slice(0, 10)
  const words = foldWords(input.verbatim).join(' ')
  if (isRemark) {
    const rows = await db
      .selectFrom('remark')
      .select(['number', 'verbatim'])
      .where('receivedOn', '=', day)
      .where('topic', '=', input.topic ?? input.nature)
      .where('cancelledAt', 'is', null)
      .execute()
    return rows.find((row) => foldWords(row.verbatim).join(' ') === words)?.number ?? null
  }
  const rows = await db
    .selectFrom('complaint')
    .select(['number', 'verbatim', 'complainantName', 'complainantOrganisation'])
    .where('receivedOn', '=', day)
    .where('nature', '=', input.nature)
    .where('cancelledAt', 'is', null)
    .where('reclassifiedAt', 'is', null)
    .execute()
  const person = personOf(input)
  const same = rows.find(
    (row) =>
      foldWords(row.verbatim).join(' ') === words &&
      foldWords(`${row.complainantName ?? ''} ${row.complainantOrganisation ?? ''}`).join(' ') === person,
  )
  return same?.number ?? null
}
