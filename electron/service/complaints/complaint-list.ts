import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { ComplaintFilter, ComplaintRow, complaintSortKeys } from '#shared/complaints/complaint-api'
import type { Context } from '../context'
import { readDistinctTexts } from '../lists/distinct-texts'
import { countEntries, listEntryIds } from '../lists/entry-list'
import { readPage } from '../lists/find-page'
import { findNext, readNumberOrder, readStart } from '../lists/keyset'
import type { ListOrder } from '../lists/list-order'
import { withoutRenaming } from '../lists/plain-columns'
import { filteredComplaints } from './complaint-filter'
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
  readonly sort: { readonly by: SortKey; readonly descending: boolean }
}

/** What a filter lets through, in an order. */
export function listOfComplaints(context: Context, { filter, sort }: ListedComplaints): ListOrder {
  const { column, mayBeEmpty } = sortColumns[sort.by]
  const order = { column, mayBeEmpty, isNumber: numbers.has(column), descending: sort.descending }
  return { ...filteredComplaints(context, filter), order }
}

/** One page of cases, sorted, with the place where the next page starts. */
export async function listComplaints(
  context: Context,
  { filter, sort, after, offset, limit }: ParsedInputOf<'complaints.list'>,
): Promise<OutputOf<'complaints.list'>> {
  const db = withoutRenaming(context.db)
  const found = await readPage<ComplaintRow>({
    ...listOfComplaints(context, { filter, sort }),
    ...{ db, after: readStart(after, offset), offset, limit, columns: listedColumns(context) },
  })
  const next = await findNext(found, limit, (last) =>
    sort.by === 'number' ? readNumberOrder(db, 'complaint', last.ordinal) : last[sort.by],
  )
  return { rows: found.slice(0, limit), next }
}

/** The ids of the cases that a filter lets through, in the order of the list. */
export function listComplaintIds(
  context: Context,
  { offset, atMost, ...listed }: ParsedInputOf<'complaints.ids'>,
): Promise<OutputOf<'complaints.ids'>> {
  return listEntryIds(listOfComplaints(context, listed), offset, atMost)
}

/** How many cases a filter lets through; with a bound the counting stops there. */
export function countComplaints(
  context: Context,
  filter: ComplaintFilter,
  atMost?: number,
): Promise<OutputOf<'complaints.count'>> {
  return countEntries(filteredComplaints(context, filter), atMost)
}

/** Names of the third parties of all cases. */
export async function listComplaintThirdParties(context: Context) {
  return { names: await readDistinctTexts(context.db, 'complaint', 'third_party_name') }
}
