import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { foldWords } from '#shared/search/search-words'
import { type ThirdParty, thirdPartySchema } from '#shared/third-parties/third-party'
import type { Context, Db } from '../context'

/** A name as it is compared: accents, case and signs put aside. */
export function foldName(name: string): string {
  return foldWords(name).join(' ') || name
}

/** The third party of an id or of a name however it is written; undefined when the list has none. */
export async function findThirdParty(db: Db, named: string): Promise<ThirdParty | undefined> {
  const row = await db
    .selectFrom('thirdParty')
    .selectAll()
    .where((where) => where.or([where('id', '=', named), where('folded', '=', foldName(named))]))
    .executeTakeFirst()
  return row && thirdPartySchema.parse({ ...row, active: row.active === 1 })
}

export async function getThirdParty(db: Db, id: string): Promise<ThirdParty> {
  const row = await db.selectFrom('thirdParty').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'THIRD_PARTY_NOT_FOUND')
  return thirdPartySchema.parse({ ...row, active: row.active === 1 })
}

interface NameCount {
  readonly name: string
  readonly category: string | null
  complaints: number
  remarks: number
}

/** How many entries bear each name, however written, under its most frequent writing. */
async function countNames(db: Db): Promise<Map<string, NameCount>> {
  const names = new Map<string, NameCount>()
  for (const table of ['complaint', 'remark'] as const) {
    // Counted in the index alone; the category is that of the last entry.
    const { rows } = await sql<{ name: string; category: string | null; count: number | string }>`
      select name, count, (
        select third_party_category from ${sql.table(table)} where third_party_name = counted.name
        order by ordinal desc limit 1
      ) as category
      from (
        select third_party_name as name, count(*) as count from ${sql.table(table)}
        where third_party_name is not null group by third_party_name
      ) as counted
      order by count desc, name`.execute(db)
    for (const { name, category, count } of rows) {
      const key = foldName(name)
      const known = names.get(key) ?? { name, category, complaints: 0, remarks: 0 }
      known[`${table}s`] += Number(count)
      names.set(key, known)
    }
  }
  return names
}

/** The third parties with what is about them and what waits for them, and the names that are not listed yet. */
export async function listThirdParties(
  { db }: Context,
  input: ParsedInputOf<'thirdParties.list'>,
): Promise<OutputOf<'thirdParties.list'>> {
  const names = await countNames(db)
  const rows = await db.selectFrom('thirdParty').selectAll().orderBy('folded').execute()
  const waiting = await db
    .selectFrom('transmission')
    .select('thirdPartyId')
    .select(sql<number | string>`count(*)`.as('count'))
    .where('thirdPartyId', 'is not', null)
    .where('answeredOn', 'is', null)
    .where('withdrawnOn', 'is', null)
    .groupBy('thirdPartyId')
    .execute()
  const listed = new Set(rows.map((row) => row.folded))
  const words = input.text ? foldWords(input.text) : []
  const isFound = (folded: string) => words.every((word) => folded.includes(word))
  return {
    thirdParties: rows
      .filter((row) => (input.withInactive || row.active === 1) && isFound(row.folded))
      .map((row) => ({
        ...thirdPartySchema.parse({ ...row, active: row.active === 1 }),
        complaints: names.get(row.folded)?.complaints ?? 0,
        remarks: names.get(row.folded)?.remarks ?? 0,
        waiting: Number(waiting.find(({ thirdPartyId }) => thirdPartyId === row.id)?.count ?? 0),
      })),
    unlisted: [...names]
      .filter(([folded]) => !listed.has(folded) && isFound(folded))
      .map(([, { name, category, complaints, remarks }]) => ({
        name,
        category,
        entries: complaints + remarks,
      }))
      .sort((a, b) => b.entries - a.entries || a.name.localeCompare(b.name, 'fr'))
      .slice(0, 100),
  }
}

/** Names to propose while an entry is written. */
export async function proposeThirdParties({ db }: Context): Promise<OutputOf<'thirdParties.propose'>> {
  const rows = await db
    .selectFrom('thirdParty')
    .select(['name', 'category', 'folded', 'active'])
    .orderBy('folded')
    .execute()
  const known = new Set(rows.map(({ folded }) => folded))
  const borne = [...(await countNames(db))].filter(([folded]) => !known.has(folded))
  const others = borne
    .map(([, { name, category, complaints, remarks }]) => ({ name, category, count: complaints + remarks }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'))
  const names = [...rows.filter(({ active }) => active === 1), ...others]
  return { names: names.slice(0, 1_000).map(({ name, category }) => ({ name, category })) }
}
