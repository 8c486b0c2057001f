import { type Expression, type SqlBool, sql } from 'kysely'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { searchedWords } from '#shared/search/search-words'
import type { Context } from '../context'
import type { Engine } from '../database/engine'
import { isNotArchived, readsArchives } from '../privacy/archived-cases'

/** The conditions on `complaint` that a filter stands for; all of them must hold. */
export function complaintConditions(context: Context, filter: ComplaintFilter): Expression<SqlBool>[] {
  const { engine, now } = context
  const conditions: Expression<SqlBool>[] = []
  if (!readsArchives(context)) conditions.push(isNotArchived(context))
  if (filter.from) conditions.push(sql`complaint.received_on >= ${filter.from}`)
  if (filter.to) conditions.push(sql`complaint.received_on <= ${filter.to}`)
  const lists = {
    site: filter.sites,
    nature: filter.natures,
    channel: filter.channels,
    status: filter.statuses,
    severity: filter.severities,
    kind: filter.kinds,
    priority: filter.priorities,
    outcome: filter.outcomes,
    handled_by: filter.handlers,
    third_party_name: filter.thirdParties,
  }
  for (const [column, values] of Object.entries(lists)) {
    if (values) conditions.push(sql`${sql.ref(`complaint.${column}`)} in (${sql.join(values)})`)
  }
  if (filter.unassigned) conditions.push(sql`complaint.handled_by is null`)
  if (filter.answered) conditions.push(sql`complaint.answered_at is not null`)
  // The rule is `isPastDue`: before that day, or on it once the hour has passed.
  if (filter.dueBefore) {
    const { dueBefore } = filter
    conditions.push(
      sql`complaint.answer_due_on <= ${dueBefore}
        and (complaint.answer_due_on < ${dueBefore} or complaint.answer_due_at < ${now})`,
    )
  }
  if (filter.dueBefore || filter.answered === false) {
    conditions.push(sql`complaint.answered_at is null and complaint.closed_at is null`)
    conditions.push(sql`complaint.reclassified_at is null and complaint.cancelled_at is null`)
  }
  if (filter.closedFrom) conditions.push(sql`complaint.closed_on >= ${filter.closedFrom}`)
  if (filter.closedTo) conditions.push(sql`complaint.closed_on <= ${filter.closedTo}`)
  if (filter.dueFrom) conditions.push(sql`complaint.answer_due_on >= ${filter.dueFrom}`)
  if (filter.dueTo) conditions.push(sql`complaint.answer_due_on <= ${filter.dueTo}`)
  if (filter.counted) {
    conditions.push(sql`complaint.kind = 'complaint'`)
    conditions.push(sql`complaint.reclassified_at is null and complaint.cancelled_at is null`)
  }
  if (filter.text) conditions.push(wordsCondition(engine, 'complaint', filter.text))
  return conditions
}

/** Entries that hold every word of a text; a text without any word finds nothing. */
export function wordsCondition(
  engine: Engine,
  table: 'complaint' | 'remark',
  text: string,
): Expression<SqlBool> {
  const words = searchedWords(text)
  return words.length > 0 ? engine.matchesWords(table, words) : sql<SqlBool>`1 = 0`
}
