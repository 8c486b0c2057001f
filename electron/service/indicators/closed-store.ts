import { sql } from 'kysely'
import { contactsOf, messagesOf, minutesOf } from '#shared/indicators/contacts'
import { meanReplyTime } from '#shared/indicators/delays'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import { epochOf } from '#shared/time/local-date'
import type { Db } from '../context'
import { readContactLogs } from './contact-log-store'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'
import { numberOrNull, orNull, packed, unpack } from './packed-rows'

const columns = [
  'number',
  'received_at',
  'closed_at',
  'acknowledged_at',
  'first_substantive_response_at',
  'answered_at',
  'minutes_spent',
  'satisfaction_score',
  'effort_score',
  'recommend_score',
  'satisfied',
]

/** The cases closed in the period: their delay, and how often people met over them. */
export async function readClosed(
  db: Db,
  question: IndicatorQuestion,
): Promise<Pick<IndicatorTallies, 'closed' | 'meanReplyTime' | 'scores'>> {
  const row = await db
    .selectFrom('complaint')
    .select(packed(columns.map((column) => sql.ref(`complaint.${column}`))).as('rows'))
    .where(within('closed_on', question))
    .where(countedCondition(question))
    .executeTakeFirst()
  const logs = await readContactLogs(db, question)
  const rows = unpack(row?.rows ?? null)
  const cases = rows.map(
    ([number = '', receivedAt = '', closedAt = '', acknowledged, first, answered, minutes]) => ({
      number,
      receivedAt,
      delay: (epochOf(closedAt) - epochOf(receivedAt)) / 60_000,
      milestones: {
        acknowledgedAt: orNull(acknowledged),
        firstSubstantiveResponseAt: orNull(first),
        answeredAt: orNull(answered),
      },
      minutesSpent: numberOrNull(minutes),
      log: logs.get(number) ?? [],
    }),
  )
  return {
    closed: cases.map(({ number, delay, milestones, minutesSpent, log }) => ({
      number,
      minutes: delay,
      ...contactsOf(milestones, log),
      minutesSpent: minutesOf(minutesSpent, log),
    })),
    meanReplyTime: meanReplyTime(
      cases.map(({ receivedAt, milestones, log }) => messagesOf(receivedAt, milestones, log)),
    ),
    scores: rows.map((columnsOfRow) => {
      const [satisfaction, effort, recommend, satisfied] = columnsOfRow.slice(-4)
      return {
        satisfactionScore: numberOrNull(satisfaction),
        effortScore: numberOrNull(effort),
        recommendScore: numberOrNull(recommend),
        satisfied: satisfied ? satisfied === '1' : null,
        count: 1,
      }
    }),
  }
}

/** Answers due in the period and those given by then: the rule is `withinCommitment`. */
export async function tallyCommitment(
  db: Db,
  question: IndicatorQuestion,
): Promise<IndicatorTallies['withinCommitment']> {
  const settledOn = sql`coalesce(answered_on, closed_on)`
  const row = await db
    .selectFrom('complaint')
    .select(sql<number | string>`count(*)`.as('n'))
    .select(
      sql<number | string>`coalesce(sum(case when ${settledOn} <= answer_due_on then 1 else 0 end), 0)`.as(
        'part',
      ),
    )
    .where(within('answer_due_on', question))
    .where(countedCondition(question))
    .where(sql<boolean>`(${settledOn} is not null or answer_due_on < ${question.today})`)
    .executeTakeFirstOrThrow()
  return { part: Number(row.part), n: Number(row.n) }
}
