import { type RawBuilder, sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { ComplaintFilter, ComplaintRow, complaintSortKeys } from '#shared/complaints/complaint-api'
import { searchedWords } from '#shared/search/search-words'
import type { Context } from '../context'
import { boundedTo, readBoundedCount } from '../database/bounded-count'
import { chooseLeast } from '../database/choose-lead'
import { readDistinctTexts } from '../database/distinct-texts'
import { readPage } from '../database/find-page'
import { findNext, type Place, readNumberOrder, readStart, walkPage } from '../database/keyset'
import { withoutRenaming } from '../database/plain-columns'
import { complaintFacets } from './complaint-facets'
import { complaintConditions, wordsCondition } from './complaint-filter'
import { listedColumns } from './listed-complaint'

type SortKey = (typeof complaintSortKeys)[number]

const sortColumns = {
  receivedAt: { column: 'received_at', mayBeEmpty: false },
  number: { column: 'number_order', mayBeEmpty: false },
  nature: { column: 'nature', mayBeEmpty: false },
  status: { column: 'status', mayBeEmpty: false },
  channel: { column: 'channel', mayBeEmpty: false },
  answerDueOn: { column: 'answer_due_on', mayBeEmpty: true },
  severity: { column: 'severity', mayBeEmpty: true },
  priority: { column: 'priority', mayBeEmpty: true },
  outcome: { column: 'outcome', mayBeEmpty: true },
  answeredOn: { column: 'answered_on', mayBeEmpty: true },
  closedOn: { column: 'closed_on', mayBeEmpty: true },
  thirdParty: { column: 'third_party_name', mayBeEmpty: true },
} as const satisfies Record<SortKey, { column: string; mayBeEmpty: boolean }>

const numbers: ReadonlySet<string> = new Set(['number_order', 'severity'])

export interface ListedComplaints {
  readonly filter: ComplaintFilter
  /** Only these. */
  readonly ids?: readonly string[]
  readonly sort: { readonly by: SortKey; readonly descending: boolean }
}

/** One page of cases, sorted, with the place where the next page starts. */
export async function listComplaints(
  context: Context,
  { filter, sort, after, offset, limit }: ParsedInputOf<'complaints.list'>,
): Promise<OutputOf<'complaints.list'>> {
  const db = withoutRenaming(context.db)
  const found = await readPage<ComplaintRow>({
    ...pageOf(context, { filter, sort }, limit),
    ...{ db, after: readStart(after, offset), offset, columns: listedColumns(context) },
  })
  const next = await findNext(found, limit, (last) =>
    sort.by === 'number' ? readNumberOrder(db, 'complaint', last.ordinal) : last[sort.by],
  )
  return { rows: found.slice(0, limit), next }
}

/** The ids of the cases that a filter lets through, in the order of the list. */
export async function listComplaintIds(
  context: Context,
  { filter, sort, offset, atMost }: ParsedInputOf<'complaints.ids'>,
): Promise<OutputOf<'complaints.ids'>> {
  const found = await readPage<{ id: string; ordinal: number }>({
    ...pageOf(context, { filter, sort }, atMost),
    ...{ after: null, offset, columns: sql.raw('complaint.id, complaint.ordinal') },
  })
  return { ids: found.slice(0, atMost).map((row) => row.id), isComplete: found.length <= atMost }
}

function pageOf(context: Context, { filter, sort }: ListedComplaints, limit: number) {
  const { engine, db } = context
  const { column, mayBeEmpty } = sortColumns[sort.by]
  return {
    ...{ engine, db, table: 'complaint' as const, limit },
    facets: complaintFacets(context, filter),
    words: filter.text ? searchedWords(filter.text) : null,
    order: { column, mayBeEmpty, isNumber: numbers.has(column), descending: sort.descending },
  }
}

/** How many cases a filter lets through; with a bound the counting stops there. */
export async function countComplaints(
  context: Context,
  filter: ComplaintFilter,
  atMost?: number,
): Promise<OutputOf<'complaints.count'>> {
  const { db, engine } = context
  const facets = complaintFacets(context, filter)
  const words = filter.text ? searchedWords(filter.text) : []
  if (facets.length === 0 && words.length > 0)
    return boundedTo(atMost, (most) => engine.countMatches(db, 'complaint', words, most))
  const lead = filter.text ? null : await chooseLeast(db, 'complaint', facets)
  const conditions = facets.map((facet) => (lead && facet !== lead ? facet.pinned : facet.condition))
  if (filter.text) conditions.push(wordsCondition(engine, 'complaint', filter.text))
  return readBoundedCount(
    db.selectFrom('complaint').where((builder) => builder.and(conditions)),
    db,
    atMost,
  )
}

/** Names of the third parties of all cases. */
export async function listComplaintThirdParties(context: Context) {
  return { names: await readDistinctTexts(context.db, 'complaint', 'third_party_name') }
}

type Query = ReturnType<typeof orderedCases>

function orderedCases(context: Context, { filter, sort, ids }: ListedComplaints, limit: number) {
  const direction = sort.descending ? 'desc' : 'asc'
  return context.db
    .selectFrom('complaint')
    .where((builder) => builder.and(complaintConditions(context, filter)))
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids ?? [])]))
    .orderBy(sql.ref(`complaint.${sortColumns[sort.by].column}`), direction)
    .orderBy(sql.ref('complaint.ordinal'), direction)
    .limit(limit)
}

/** Rows in the order of a list, from a place on: one more than the limit when there are more. */
export function walkComplaints<Row>(
  context: Context,
  listed: ListedComplaints,
  after: Place | null,
  limit: number,
  select: (query: Query, sortColumn: RawBuilder<unknown>) => Promise<Row[]>,
): Promise<Row[]> {
  const { column, mayBeEmpty } = sortColumns[listed.sort.by]
  const sortColumn = sql.ref(`complaint.${column}`)
  return walkPage({
    column: sortColumn,
    ordinal: sql.ref('complaint.ordinal'),
    descending: listed.sort.descending,
    mayBeEmpty,
    after,
    limit,
    read: (conditions, count) =>
      select(
        orderedCases(context, listed, count).where((builder) => builder.and(conditions)),
        sortColumn,
      ),
  })
}
