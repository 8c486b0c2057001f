import { type RawBuilder, sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { RemarkFilter, RemarkRow, remarkSortKeys } from '#shared/remarks/remark-api'
import { searchedWords } from '#shared/search/search-words'
import { wordsCondition } from '../complaints/complaint-filter'
import type { Context } from '../context'
import { boundedTo, readBoundedCount } from '../database/bounded-count'
import { chooseLeast } from '../database/choose-lead'
import { readDistinctTexts } from '../database/distinct-texts'
import { readPage } from '../database/find-page'
import { findNext, type Place, readNumberOrder, readStart, walkPage } from '../database/keyset'
import { excerptColumn, plainColumns, withoutRenaming } from '../database/plain-columns'
import { remarkFacets } from './remark-facets'
import { remarkConditions } from './remark-filter'

type SortKey = (typeof remarkSortKeys)[number]

const sortColumns = {
  receivedAt: { column: 'received_at', mayBeEmpty: false },
  number: { column: 'number_order', mayBeEmpty: false },
  topic: { column: 'topic', mayBeEmpty: false },
  status: { column: 'status', mayBeEmpty: false },
  channel: { column: 'channel', mayBeEmpty: false },
  polarity: { column: 'polarity', mayBeEmpty: false },
  decision: { column: 'decision', mayBeEmpty: false },
  thirdParty: { column: 'third_party_name', mayBeEmpty: true },
} as const satisfies Record<SortKey, { column: string; mayBeEmpty: boolean }>

export interface ListedRemarks {
  readonly filter: RemarkFilter
  /** Only these. */
  readonly ids?: readonly string[]
  readonly sort: { readonly by: SortKey; readonly descending: boolean }
}

const columns = sql.raw(
  [
    plainColumns('remark', [
      ...['id', 'ordinal', 'version', 'kind', 'number', 'receivedAt', 'site', 'channel', 'topic', 'polarity'],
      ...['decision', 'status', 'displayed', 'transmittedTo', 'transmittedOn', 'decidedOn'],
    ]),
    plainColumns('remark', { thirdParty: 'thirdPartyName', isAnonymised: 'anonymisedAt' }),
    excerptColumn('remark'),
  ].join(', '),
)

/** A row as it is stored, where the list says yes or no. */
type StoredRow = Omit<RemarkRow, 'displayed' | 'isAnonymised'> & {
  readonly displayed: number
  readonly isAnonymised: string | null
}

/** One page of remarks and suggestions, sorted, with the place where the next page starts. */
export async function listRemarks(
  context: Context,
  { filter, sort, after, offset, limit }: ParsedInputOf<'remarks.list'>,
): Promise<OutputOf<'remarks.list'>> {
  const db = withoutRenaming(context.db)
  const found = await readPage<StoredRow>({
    ...pageOf(context, { filter, sort }, limit),
    ...{ db, after: readStart(after, offset), offset, columns },
  })
  const next = await findNext(found, limit, (last) =>
    sort.by === 'number' ? readNumberOrder(db, 'remark', last.ordinal) : last[sort.by],
  )
  const rows = found
    .slice(0, limit)
    .map((row) =>
      Object.assign(row, { displayed: row.displayed === 1, isAnonymised: row.isAnonymised !== null }),
    )
  return { rows, next }
}

/** The ids of the entries that a filter lets through, in the order of the list. */
export async function listRemarkIds(
  context: Context,
  { filter, sort, offset, atMost }: ParsedInputOf<'remarks.ids'>,
): Promise<OutputOf<'remarks.ids'>> {
  const found = await readPage<{ id: string; ordinal: number }>({
    ...pageOf(context, { filter, sort }, atMost),
    ...{ after: null, offset, columns: sql.raw('remark.id, remark.ordinal') },
  })
  return { ids: found.slice(0, atMost).map((row) => row.id), isComplete: found.length <= atMost }
}

function pageOf({ engine, db }: Context, { filter, sort }: ListedRemarks, limit: number) {
  const { column, mayBeEmpty } = sortColumns[sort.by]
  return {
    ...{ engine, db, table: 'remark' as const, limit },
    facets: remarkFacets(filter),
    words: filter.text ? searchedWords(filter.text) : null,
    order: { column, mayBeEmpty, isNumber: column === 'number_order', descending: sort.descending },
  }
}

/** How many remarks and suggestions a filter lets through; with a bound the counting stops there. */
export async function countRemarks(
  context: Context,
  filter: RemarkFilter,
  atMost?: number,
): Promise<OutputOf<'remarks.count'>> {
  const { db, engine } = context
  const facets = remarkFacets(filter)
  const words = filter.text ? searchedWords(filter.text) : []
  if (facets.length === 0 && words.length > 0)
    return boundedTo(atMost, (most) => engine.countMatches(db, 'remark', words, most))
  const lead = filter.text ? null : await chooseLeast(db, 'remark', facets)
  const conditions = facets.map((facet) => (lead && facet !== lead ? facet.pinned : facet.condition))
  if (filter.text) conditions.push(wordsCondition(engine, 'remark', filter.text))
  return readBoundedCount(
    db.selectFrom('remark').where((builder) => builder.and(conditions)),
    db,
    atMost,
  )
}

/** Names of the third parties of all entries. */
export async function listRemarkThirdParties(context: Context) {
  return { names: await readDistinctTexts(context.db, 'remark', 'third_party_name') }
}

/** How many remarks and suggestions a filter lets through, topic by topic, most frequent first. */
export async function countRemarksByTopic(
  context: Context,
  filter: RemarkFilter,
): Promise<{ topic: string; count: number }[]> {
  const rows = await context.db
    .selectFrom('remark')
    .select(['topic', sql<number | string>`count(*)`.as('count')])
    .where((builder) => builder.and(remarkConditions(context, filter)))
    .groupBy('topic')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('topic')
    .execute()
  return rows.map(({ topic, count }) => ({ topic, count: Number(count) }))
}

type Query = ReturnType<typeof orderedRemarks>

function orderedRemarks(context: Context, { filter, sort, ids }: ListedRemarks, limit: number) {
  const direction = sort.descending ? 'desc' : 'asc'
  return context.db
    .selectFrom('remark')
    .where((builder) => builder.and(remarkConditions(context, filter)))
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids ?? [])]))
    .orderBy(sql.ref(`remark.${sortColumns[sort.by].column}`), direction)
    .orderBy(sql.ref('remark.ordinal'), direction)
    .limit(limit)
}

/** Rows in the order of a list, from a place on: one more than the limit when there are more. */
export function walkRemarks<Row>(
  context: Context,
  listed: ListedRemarks,
  after: Place | null,
  limit: number,
  select: (query: Query, sortColumn: RawBuilder<unknown>) => Promise<Row[]>,
): Promise<Row[]> {
  const { column, mayBeEmpty } = sortColumns[listed.sort.by]
  const sortColumn = sql.ref(`remark.${column}`)
  return walkPage({
    column: sortColumn,
    ordinal: sql.ref('remark.ordinal'),
    descending: listed.sort.descending,
    mayBeEmpty,
    after,
    limit,
    read: (conditions, count) =>
      select(
        orderedRemarks(context, listed, count).where((builder) => builder.and(conditions)),
        sortColumn,
      ),
  })
}
