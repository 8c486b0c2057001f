import { type SqlBool, sql } from 'kysely'
import { monthsOfPeriod } from '#shared/time/period'
import type { Db } from '../../context'
import { onSiteDays } from '../../today/site-days'
import { countedCondition, type IndicatorQuestion, within } from '../indicator-question'

/** Answers due in a month, or in a part of it, and those given by then; what is late by the hour is told apart. */
export interface DueMonth {
  readonly part: number
  readonly n: number
}

/** The answers due in the period, month by month: the rule is `withinCommitment`. */
export async function readDueMonths(db: Db, question: IndicatorQuestion): Promise<Map<string, DueMonth>> {
  const settledOn = sql`coalesce(answered_on, closed_on)`
  const isOver = onSiteDays(question.days, (today) => sql<SqlBool>`answer_due_on < ${today}`)
  const month = sql<string>`substr(answer_due_on, 1, 7)`
  const rows = await db
    .selectFrom('complaint')
    .select(month.as('month'))
    .select(sql<number | string>`count(*)`.as('n'))
    .select(sql<number | string>`sum(case when ${settledOn} <= answer_due_on then 1 else 0 end)`.as('part'))
    .where(within('answer_due_on', question))
    .where(countedCondition(question))
    .where(sql<SqlBool>`(${settledOn} is not null or ${isOver})`)
    .groupBy(month)
    .execute()
  const found = new Map(rows.map((row) => [row.month, { part: Number(row.part), n: Number(row.n) }]))
  const none = { part: 0, n: 0 }
  return new Map(monthsOfPeriod(question.period).map((one) => [one.month, found.get(one.month) ?? none]))
}
