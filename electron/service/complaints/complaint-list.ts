import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import {
  type ComplaintFilter,
  complaintRowSchema,
  type complaintSortKeys,
} from '#shared/complaints/complaint-api'
import type { Context, Db } from '../context'
import type { Engine } from '../database/engine'
import { afterFilledPlace, afterPlace, readCursor, writeCursor } from '../database/keyset'
import { complaintConditions } from './complaint-filter'

const sortColumns = {
  receivedAt: { column: 'received_at', mayBeEmpty: false },
  number: { column: 'number_order', mayBeEmpty: false },
  nature: { column: 'nature', mayBeEmpty: false },
  status: { column: 'status', mayBeEmpty: false },
  answerDueOn: { column: 'answer_due_on', mayBeEmpty: true },
  severity: { column: 'severity', mayBeEmpty: true },
} as const satisfies Record<(typeof complaintSortKeys)[number], { column: string; mayBeEmpty: boolean }>

/** One page of cases, sorted, with the place where the next page starts. */
export async function listComplaints(
  context: Context,
  { filter, sort, after, limit }: ParsedInputOf<'complaints.list'>,
): Promise<OutputOf<'complaints.list'>> {
  const { column, mayBeEmpty } = sortColumns[sort.by]
  const sortColumn = sql.ref(`complaint.${column}`)
  const ordinal = sql.ref('complaint.ordinal')
  const conditions = complaintConditions(context.engine, filter)
  if (after) {
    const isBeyond = mayBeEmpty ? afterPlace : afterFilledPlace
    conditions.push(isBeyond(sortColumn, ordinal, readCursor(after), sort.descending))
  }
  const direction = sort.descending ? 'desc' : 'asc'
  const found = await context.db
    .selectFrom('complaint')
    .select([
      'id',
      'version',
      'kind',
      'number',
      'receivedAt',
      'site',
      'nature',
      'channel',
      'severity',
      'status',
    ])
    .select([
      'answerDueOn',
      'answeredAt',
      'handledBy',
      'complainantName',
      'complainantOrganisation',
      'ordinal',
    ])
    .select(sql<string>`substr(complaint.verbatim, 1, 200)`.as('excerpt'))
    .select(sql<string | number | null>`${sortColumn}`.as('sortValue'))
    .where((builder) => builder.and(conditions))
    .$if(mayBeEmpty, (query) => query.orderBy(sql`case when ${sortColumn} is null then 1 else 0 end`))
    .orderBy(sortColumn, direction)
    .orderBy(ordinal, direction)
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ complainantName, complainantOrganisation, excerpt, ...row }) =>
      complaintRowSchema.parse({
        ...row,
        person: complainantName ?? complainantOrganisation,
        excerpt: excerpt.replace(/\s+/g, ' '),
      }),
    ),
    next: found.length > limit && last ? writeCursor({ value: last.sortValue, ordinal: last.ordinal }) : null,
  }
}

/** How many cases a filter lets through. */
export async function countComplaints(db: Db, engine: Engine, filter: ComplaintFilter): Promise<number> {
  const row = await db
    .selectFrom('complaint')
    .select(sql<number | string>`count(*)`.as('count'))
    .where((builder) => builder.and(complaintConditions(engine, filter)))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
