import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { RemarkFilter, RemarkRow, remarkSortKeys } from '#shared/remarks/remark-api'
import type { Context } from '../context'
import { readDistinctTexts } from '../lists/distinct-texts'
import { countEntries, entryConditions, listEntryIds } from '../lists/entry-list'
import { readPage } from '../lists/find-page'
import { findNext, readNumberOrder, readStart } from '../lists/keyset'
import type { ListOrder } from '../lists/list-order'
import { excerptColumn, plainColumns, withoutRenaming } from '../lists/plain-columns'
import { filteredRemarks } from './remark-filter'

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

/** What a filter lets through, in an order. */
export function listOfRemarks(context: Context, { filter, sort }: ListedRemarks): ListOrder {
  const { column, mayBeEmpty } = sortColumns[sort.by]
  const order = { column, mayBeEmpty, isNumber: column === 'number_order', descending: sort.descending }
  return { ...filteredRemarks(context, filter), order }
}

/** One page of remarks and suggestions, sorted, with the place where the next page starts. */
export async function listRemarks(
  context: Context,
  { filter, sort, after, offset, limit }: ParsedInputOf<'remarks.list'>,
): Promise<OutputOf<'remarks.list'>> {
  const db = withoutRenaming(context.db)
  const found = await readPage<StoredRow>({
    ...listOfRemarks(context, { filter, sort }),
    ...{ db, after: readStart(after, offset), offset, limit, columns },
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
export function listRemarkIds(
  context: Context,
  { offset, atMost, ...listed }: ParsedInputOf<'remarks.ids'>,
): Promise<OutputOf<'remarks.ids'>> {
  return listEntryIds(listOfRemarks(context, listed), offset, atMost)
}

/** How many remarks and suggestions a filter lets through; with a bound the counting stops there. */
export function countRemarks(
  context: Context,
  filter: RemarkFilter,
  atMost?: number,
): Promise<OutputOf<'remarks.count'>> {
  return countEntries(filteredRemarks(context, filter), atMost)
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
    .where((builder) => builder.and(entryConditions(filteredRemarks(context, filter))))
    .groupBy('topic')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('topic')
    .execute()
  return rows.map(({ topic, count }) => ({ topic, count: Number(count) }))
}
