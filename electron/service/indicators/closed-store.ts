import { sql } from 'kysely'
import { contactsOf, messagesOf, minutesOf } from '#shared/indicators/contacts'
import { meanGap, replyGaps } from '#shared/indicators/delays'
import type { ClosedCase, IndicatorTallies, ScoreGroup as Scores } from '#shared/indicators/indicator-tallies'
import type { Db } from '../context'
import { type LoggedCase, readContactLogs } from './contact-log-store'
import { countLateAnswers } from './hour-corrections'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'
import { packed, readPacked } from './packed-rows'
import { listOf } from './received-store'

const minute = 60_000

type ScoreGroup = Scores & { count: number }

/** What the cases closed in a period say, from one walk of one index. */
export interface ClosedRows extends Pick<IndicatorTallies, 'closed' | 'meanReplyTime' | 'scores'> {
  /** Minutes to the closing, by month of closing. */
  readonly resolutionsByMonth: ReadonlyMap<string, readonly number[]>
  /** By month, those that were never reopened. */
  readonly straight: ReadonlyMap<string, number>
}

/** `countMoments` of the three moments of a case. */
const replies = sql`(case when acknowledged_at is null then 0 else 1 end
  + case when first_substantive_response_at is distinct from acknowledged_at
      and first_substantive_response_at is not null then 1 else 0 end
  + case when answered_at is distinct from acknowledged_at
      and answered_at is distinct from first_substantive_response_at and answered_at is not null then 1 else 0 end)`

/** The marks of a case as one number: two digits each, 0 for none. */
const marks = ['satisfaction_score', 'effort_score', 'recommend_score', 'satisfied', 'came_again']
const allMarks = sql.join(
  marks.map((mark, rank) => sql`coalesce(${sql.ref(`complaint.${mark}`)} + 1, 0) * ${sql.lit(100 ** rank)}`),
  sql` + `,
)

const columns = [
  sql.ref('complaint.number'),
  sql.ref('complaint.resolution_ms'),
  sql.ref('complaint.first_reply_ms'),
  replies,
  sql.ref('complaint.minutes_spent'),
  sql`case when reopened_at is null then 1 else 0 end`,
  allMarks,
]

/** The cases closed in the period: their delay, and how often people met over them. */
export async function readClosed(db: Db, question: IndicatorQuestion): Promise<ClosedRows> {
  const days = await db
    .selectFrom('complaint')
    .select('complaint.closedOn as day')
    .select(packed(columns).as('rows'))
    .where(within('closed_on', question))
    .where(countedCondition(question))
    .groupBy('complaint.closedOn')
    .execute()
  const logs = await readContactLogs(db, question)
  const closed: ClosedCase[] = []
  const gaps: number[] = []
  const scores = new Map<number, ScoreGroup>()
  const resolutionsByMonth = new Map<string, number[]>()
  const straight = new Map<string, number>()
  for (const { day, rows } of days) {
    const month = day?.slice(0, 7) ?? ''
    const ofMonth = listOf(resolutionsByMonth, month)
    const reader = readPacked(rows)
    let direct = 0
    while (reader.hasMore()) {
      const number = reader.text()
      const minutes = (reader.figure() ?? 0) / minute
      const firstReply = reader.figure()
      const sent = reader.figure() ?? 0
      const minutesSpent = reader.figure()
      direct += reader.figure() ?? 0
      addScores(scores, reader.figure() ?? 0)
      ofMonth.push(minutes)
      const logged = logs.get(number)
      if (logged) {
        closed.push({ number, minutes, ...measureLogged(logged, minutesSpent) })
        gaps.push(...replyGaps(messagesOf(logged.receivedAt, logged, logged.log)))
      } else {
        // Nothing was logged on most cases: their milestones say it all, without a list of messages for each.
        const none = { customerMessages: 0, transfers: 0, chasers: 0 }
        closed.push({ number, minutes, replies: sent, ...none, minutesSpent })
        if (firstReply !== null) gaps.push(firstReply / minute)
      }
    }
    straight.set(month, (straight.get(month) ?? 0) + direct)
  }
  return {
    closed,
    meanReplyTime: meanGap(gaps),
    scores: [...scores.values()],
    resolutionsByMonth,
    straight,
  }
}

function measureLogged(logged: LoggedCase, minutesSpent: number | null) {
  return { ...contactsOf(logged, logged.log), minutesSpent: minutesOf(minutesSpent, logged.log) }
}

/** Counts the marks of a case with those of the cases that gave the same ones. */
function addScores(groups: Map<number, ScoreGroup>, code: number): void {
  const known = groups.get(code)
  if (known) {
    known.count += 1
    return
  }
  const [satisfactionScore = null, effortScore = null, recommendScore = null, satisfied, cameAgain] =
    marks.map((_, rank) => {
      const mark = Math.floor(code / 100 ** rank) % 100
      return mark === 0 ? null : mark - 1
    })
  groups.set(code, {
    ...{ satisfactionScore, effortScore, recommendScore },
    satisfied: toAnswer(satisfied),
    cameAgain: toAnswer(cameAgain),
    count: 1,
  })
}

function toAnswer(mark: number | null | undefined): boolean | null {
  return mark === null || mark === undefined ? null : mark === 1
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
  const late = await countLateAnswers(db, question)
  return { part: Number(row.part) - late.settled, n: Number(row.n) + late.open }
}
