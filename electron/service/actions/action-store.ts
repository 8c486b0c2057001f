import { type Expression, type SqlBool, sql } from 'kysely'
import { type Action, type ActionStatus, actionSchema } from '#shared/actions/action'
import { type ActionFilter, type ActionRow, actionRowSchema } from '#shared/actions/action-api'
import { deriveActionStatus } from '#shared/actions/action-status'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { searchedWords } from '#shared/search/search-words'
import type { LocalDate } from '#shared/time/day-number'
import type { Context, Db } from '../context'
import { readCursor, walkPage, writeCursor } from '../lists/keyset'
import { todayAt } from '../local-day'

/** The action of an id, with the entries that it answers to; `NOT_FOUND` when there is none. */
export async function getAction(context: Context, id: string): Promise<Action> {
  const row = await context.db
    .selectFrom('action')
    .leftJoin('rootCause', 'rootCause.id', 'action.rootCauseId')
    .selectAll('action')
    .select('rootCause.label as rootCauseLabel')
    .where('action.id', '=', id)
    .executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'ACTION_NOT_FOUND')
  const complaints = await context.db
    .selectFrom('actionLink')
    .innerJoin('complaint as entry', 'entry.id', 'actionLink.complaintId')
    .select(['entry.id', 'entry.number'])
    .where('actionLink.actionId', '=', id)
    .orderBy('entry.numberOrder')
    .execute()
  const remarks = await context.db
    .selectFrom('actionLink')
    .innerJoin('remark as entry', 'entry.id', 'actionLink.remarkId')
    .select(['entry.id', 'entry.number'])
    .where('actionLink.actionId', '=', id)
    .orderBy('entry.numberOrder')
    .execute()
  const effectiveness = row.effectiveness && {
    result: row.effectiveness,
    checkedOn: row.effectivenessOn,
    checkedBy: row.effectivenessBy,
    comment: row.effectivenessComment,
  }
  return actionSchema.parse({
    ...row,
    effectiveness,
    rootCause: row.rootCauseId ? { id: row.rootCauseId, label: row.rootCauseLabel } : null,
    recurrence: row.topic && row.site ? { topic: row.topic, site: row.site } : null,
    complaints,
    remarks,
    status: deriveActionStatus(row, todayAt(context)),
  })
}

const sortColumns = {
  due: { column: 'due', mayBeEmpty: true },
  title: { column: 'words', mayBeEmpty: false },
  createdAt: { column: 'created_at', mayBeEmpty: false },
} as const

/** One page of actions, sorted, with the place where the next page starts. */
export async function listActions(
  context: Context,
  { filter, sort, after, limit }: ParsedInputOf<'actions.list'>,
): Promise<OutputOf<'actions.list'>> {
  const { column, mayBeEmpty } = sortColumns[sort.by]
  const sortColumn = sql.ref(`action.${column}`)
  const ordinal = sql.ref('action.ordinal')
  const today = todayAt(context)
  const filtered = actionConditions(filter, today)
  const direction = sort.descending ? 'desc' : 'asc'
  const found = await walkPage({
    column: sortColumn,
    ordinal,
    descending: sort.descending,
    mayBeEmpty,
    after: after ? readCursor(after) : null,
    limit,
    read: (conditions, wanted) =>
      selectRows(context.db)
        .select(sql<string | null>`${sortColumn}`.as('sortValue'))
        .where((builder) => builder.and([...filtered, ...conditions]))
        .orderBy(sortColumn, direction)
        .orderBy(ordinal, direction)
        .limit(wanted)
        .execute(),
  })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => toActionRow(row, today)),
    next: found.length > limit && last ? writeCursor({ value: last.sortValue, ordinal: last.ordinal }) : null,
  }
}

/** The actions of a cause or of an entry, the next one due first. */
export async function listActionsWhere(
  context: Context,
  condition: Expression<SqlBool>,
): Promise<ActionRow[]> {
  const rows = await selectRows(context.db)
    .where(condition)
    .orderBy(sql`case when action.due is null then 1 else 0 end`)
    .orderBy('action.due')
    .orderBy('action.ordinal')
    .limit(500)
    .execute()
  return rows.map((row) => toActionRow(row, todayAt(context)))
}

function selectRows(db: Db) {
  const countOf = (column: 'complaint_id' | 'remark_id') =>
    sql<
      number | string
    >`(select count(${sql.ref(`action_link.${column}`)}) from action_link where action_link.action_id = action.id)`
  return db
    .selectFrom('action')
    .leftJoin('rootCause', 'rootCause.id', 'action.rootCauseId')
    .select(['action.id', 'action.version', 'action.kind', 'action.title', 'action.owner', 'action.due'])
    .select(['action.done', 'action.effectiveness', 'action.cancelledAt', 'action.ordinal'])
    .select('rootCause.label as rootCause')
    .select(countOf('complaint_id').as('complaints'))
    .select(countOf('remark_id').as('remarks'))
}

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

function toActionRow(row: SelectedRow, today: LocalDate): ActionRow {
  return actionRowSchema.parse({
    ...row,
    complaints: Number(row.complaints),
    remarks: Number(row.remarks),
    status: deriveActionStatus(row, today),
  })
}

/** How many actions a filter lets through, and how many of them stand where. */
export async function countActions(
  context: Context,
  filter: ActionFilter,
): Promise<OutputOf<'actions.count'>> {
  const today = todayAt(context)
  const rows = await context.db
    .selectFrom('action')
    .select(['due', 'done', 'effectiveness', 'cancelledAt'])
    .select(sql<number | string>`count(*)`.as('count'))
    .where((builder) => builder.and(actionConditions(filter, today)))
    .groupBy(['due', 'done', 'effectiveness', 'cancelledAt'])
    .execute()
  const byStatus = { TO_DO: 0, LATE: 0, DONE: 0, CHECKED: 0, CANCELLED: 0 }
  for (const row of rows) byStatus[deriveActionStatus(row, today)] += Number(row.count)
  return { count: Object.values(byStatus).reduce((sum, count) => sum + count, 0), byStatus }
}

// The same rule as `deriveActionStatus`, for the database; a test holds the two together.
function statusCondition(status: ActionStatus, today: LocalDate): Expression<SqlBool> {
  switch (status) {
    case 'CANCELLED':
      return sql`action.cancelled_at is not null`
    case 'CHECKED':
      return sql`(action.cancelled_at is null and action.effectiveness is not null)`
    case 'DONE':
      return sql`(action.cancelled_at is null and action.effectiveness is null and action.done is not null)`
    case 'LATE':
      return sql`(action.cancelled_at is null and action.done is null and action.due < ${today})`
    case 'TO_DO':
      return sql`(action.cancelled_at is null and action.done is null
        and (action.due is null or action.due >= ${today}))`
  }
}

function actionConditions(filter: ActionFilter, today: LocalDate): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = []
  if (filter.statuses) {
    const any = filter.statuses.map((status) => sql`${statusCondition(status, today)}`)
    conditions.push(sql`(${sql.join(any, sql` or `)})`)
  }
  if (filter.kinds) conditions.push(sql`action.kind in (${sql.join(filter.kinds)})`)
  if (filter.owners) conditions.push(sql`action.owner in (${sql.join(filter.owners)})`)
  if (filter.dueFrom) conditions.push(sql`action.due >= ${filter.dueFrom}`)
  if (filter.dueTo) conditions.push(sql`action.due <= ${filter.dueTo}`)
  if (filter.rootCause) conditions.push(sql`action.root_cause_id = ${filter.rootCause}`)
  if (filter.entry) {
    conditions.push(
      sql`exists (select 1 from action_link where action_id = action.id and entry_id = ${filter.entry})`,
    )
  }
  if (filter.text) {
    const words = searchedWords(filter.text)
    if (words.length === 0) conditions.push(sql`1 = 0`)
    // Folded words hold letters and digits only: nothing that `like` reads as a sign.
    for (const word of words) conditions.push(sql`action.words like ${`%${word}%`}`)
  }
  return conditions
}
