import { sql } from 'kysely'
import type { Db } from '../context'

/** How many cases that share a mark are looked at. */
const candidateLimit = 400

interface Candidate {
  readonly ordinal: number
  readonly weight: number
}

/**
 * Orders of entry of the cases that have the most marks of a person, the newest of equals first. The mark that most
 * cases have, a frequent name mostly, is not gathered: the cases that have others are asked for it one by one, and of
 * those that have nothing else the newest are enough.
 */
export async function findCandidates(db: Db, marks: readonly string[]): Promise<number[]> {
  if (marks.length === 0) return []
  const [common, ...others] = await sortByFrequency(db, marks)
  if (common === undefined) return []
  const found = [...(await listWith(db, others, common)), ...(await listNewest(db, common))]
  const ranked = found.sort((a, b) => b.weight - a.weight || b.ordinal - a.ordinal)
  return [...new Set(ranked.map(({ ordinal }) => ordinal))].slice(0, candidateLimit)
}

async function sortByFrequency(db: Db, marks: readonly string[]): Promise<string[]> {
  const counts = marks.map(
    (mark, rank) =>
      sql`select ${sql.lit(rank)} as rank, count(*) as cases from person_key where mark = ${mark}`,
  )
  const { rows } = await sql<{ rank: number; cases: number | string }>`
    ${sql.join(counts, sql` union all `)} order by cases desc`.execute(db)
  return rows.flatMap(({ rank, cases }) => (Number(cases) > 0 ? (marks[rank] ?? []) : []))
}

// A phone or an e-mail weighs more than any number of sounds.
const weightOf = (mark: string) => (mark.startsWith('n:') ? 1 : 100)

async function listWith(db: Db, marks: readonly string[], common: string): Promise<Candidate[]> {
  if (marks.length === 0) return []
  const { rows } = await sql<Record<keyof Candidate, number | string>>`
    select ordinal, sum(case when mark like 'n:%' then 1 else 100 end)
      + case when exists (select 1 from person_key as common
          where common.mark = ${common} and common.ordinal = person_key.ordinal)
        then ${sql.lit(weightOf(common))} else 0 end as weight
    from person_key where mark in (${sql.join(marks)})
    group by ordinal order by weight desc, ordinal desc limit ${sql.lit(candidateLimit)}`.execute(db)
  return rows.map(({ ordinal, weight }) => ({ ordinal: Number(ordinal), weight: Number(weight) }))
}

async function listNewest(db: Db, mark: string): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('personKey')
    .select('ordinal')
    .where('mark', '=', mark)
    .orderBy('ordinal', 'desc')
    .limit(candidateLimit)
    .execute()
  return rows.map(({ ordinal }) => ({ ordinal: Number(ordinal), weight: weightOf(mark) }))
}
