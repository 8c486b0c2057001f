import { type RawBuilder, sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { type RemarkFilter, remarkRowSchema, type remarkSortKeys } from '#shared/remarks/remark-api'
import { searchedWords } from '#shared/search/search-words'
import { wordsCondition } from '../complaints/complaint-filter'
import type { Context } from '../context'
import { boundedTo, readBoundedCount } from '../database/bounded-count'
import { chooseLeast } from '../database/choose-lead'
import { readDistinctTexts } from '../database/distinct-texts'
import { findPage, inOrderOf } from '../database/find-page'
import { type Place, readCursor, walkPage, writeCursor } from '../database/keyset'
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

/** One page of remarks and suggestions, sorted, with the place where the next page starts. */
export async function listRemarks(
  context: Context,
  { filter, sort, after, limit }: ParsedInputOf<'remarks.list'>,
): Promise<OutputOf<'remarks.list'>> {
  const found = await readPage(
    context,
    { filter, sort },
    after ? readCursor(after) : null,
    limit,
    (query, sortColumn) =>
      query
        .select(['id', 'version', 'kind', 'number', 'receivedAt', 'site', 'channel', 'topic', 'polarity'])
        .select(['decision', 'status', 'displayed', 'thirdPartyName as thirdParty', 'transmittedTo'])
        .select(['transmittedOn', 'decidedOn', 'anonymisedAt', 'ordinal'])
        .select(sql<string>`substr(remark.verbatim, 1, 200)`.as('excerpt'))
        .select(sql<string | number | null>`${sortColumn}`.as('sortValue'))
        .execute(),
  )
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) =>
      remarkRowSchema.parse({
        ...row,
        displayed: row.displayed === 1,
        isAnonymised: row.anonymisedAt !== null,
        excerpt: row.excerpt.replace(/\s+/g, ' '),
      }),
    ),
    next: found.length > limit && last ? writeCursor({ value: last.sortValue, ordinal: last.ordinal }) : null,
  }
}

/** The ids of the entries that a filter lets through, in the order of the list. */
export async function listRemarkIds(
  context: Context,
  { filter, sort, atMost }: ParsedInputOf<'remarks.ids'>,
): Promise<OutputOf<'remarks.ids'>> {
  const found = await readPage(context, { filter, sort }, null, atMost, (query) =>
    query.select(['id', 'ordinal']).execute(),
  )
  return { ids: found.slice(0, atMost).map((row) => row.id), isComplete: found.length <= atMost }
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

/** The rows of a page, one more than the limit when there are more: found by their orders of entry first. */
async function readPage<Row extends { readonly ordinal: number }>(
  context: Context,
  listed: ListedRemarks,
  after: Place | null,
  limit: number,
  select: (query: Query, sortColumn: RawBuilder<unknown>) => Promise<Row[]>,
): Promise<Row[]> {
  const { filter, sort } = listed
  const facets = remarkFacets(filter)
  if (facets.length === 0 && !filter.text) return walkRemarks(context, listed, after, limit, select)
  const { column, mayBeEmpty } = sortColumns[sort.by]
  const ordinals = await findPage({
    ...{ engine: context.engine, db: context.db, table: 'remark', facets, after, limit },
    words: filter.text ? searchedWords(filter.text) : null,
    order: { column, mayBeEmpty, isNumber: column === 'number_order', descending: sort.descending },
  })
  if (ordinals.length === 0) return []
  const found = context.db.selectFrom('remark').where('ordinal', 'in', ordinals)
  return inOrderOf(ordinals, await select(found, sql.ref(`remark.${column}`)))
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
