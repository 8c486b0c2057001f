import { type Expression, type SqlBool, sql } from 'kysely'
import type { KnownCase } from '#shared/duplicates/person-api'
import { type PersonFacts, personKeys } from '#shared/duplicates/person-keys'
import { isPossibleDuplicate, recognise } from '#shared/duplicates/recognise'
import type { RecognitionReason } from '#shared/duplicates/recognition-reasons'
import type { Context } from '../context'
import type { Verdict } from './case-link-store'
import { findCandidates } from './find-candidates'

/** A case as it was found: `status` is parsed once it is shown. */
export type FoundCase = Omit<KnownCase, 'status'> & { readonly status: string }

export interface Search {
  readonly person: PersonFacts
  /** The case itself, left out. */
  readonly except?: string
  /** What the entry is compared with, to say what may be the same complaint. */
  readonly entry: { readonly nature: string; readonly receivedOn: string } | null
  readonly duplicateDays: number
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/** Cases whose complainant looks like a person, and those linked by hand; newest first. */
export async function findCases({ db }: Context, search: Search): Promise<FoundCase[]> {
  const marks = personKeys(search.person)
  const linked = [...search.verdicts.keys()]
  if (marks.length === 0 && linked.length === 0) return []
  const ordinals = await findCandidates(db, marks)
  // Each leads to its rows by an index: one condition more that does not, and every case is looked at.
  const named: Expression<SqlBool>[] = []
  if (ordinals.length > 0) named.push(sql<SqlBool>`ordinal in (${sql.join(ordinals)})`)
  if (linked.length > 0) named.push(sql<SqlBool>`id in (${sql.join(linked)})`)
  if (named.length === 0) return []
  const rows = await db
    .selectFrom('complaint')
    .select(['id', 'number', 'receivedAt', 'receivedOn', 'site', 'nature', 'status'])
    .select(['complainantName as name', 'complainantOrganisation as organisation'])
    .select(['complainantPhone as phone', 'complainantEmail as email'])
    .where((where) => where.or(named))
    .orderBy('receivedAt', 'desc')
    .orderBy('ordinal', 'desc')
    .execute()
  const { entry } = search
  return rows.flatMap((row) => {
    if (row.id === search.except) return []
    const verdict = search.verdicts.get(row.id) ?? null
    const reasons: RecognitionReason[] = recognise(search.person, row)
    if (verdict !== 'LINKED' && reasons.length === 0) return []
    const mayBeTwice =
      verdict === null &&
      entry !== null &&
      row.status !== 'CANCELLED' &&
      row.status !== 'RECLASSIFIED' &&
      isPossibleDuplicate(entry, row, search.duplicateDays)
    const person = row.name ?? row.organisation
    return [{ ...row, person, reasons, verdict, isPossibleDuplicate: mayBeTwice }]
  })
}
