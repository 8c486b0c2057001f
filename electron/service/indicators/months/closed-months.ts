import { sql } from 'kysely'
import { type ClosedCase, type ClosedSums, sumClosed } from '#shared/indicators/closed-sums'
import { contactsOf, messagesOf, minutesOf } from '#shared/indicators/contacts'
import { replyGaps } from '#shared/indicators/delays'
import type { ScoreGroup as Scores } from '#shared/indicators/indicator-tallies'
import { monthsOfPeriod } from '#shared/time/period'
import type { Db } from '../../context'
import { type LoggedCase, readContactLogs } from '../contact-log-store'
import { countedCondition, type IndicatorQuestion, within } from '../indicator-question'
import { packed, readPacked } from '../packed-rows'
import { byMonth } from './by-month'

const minute = 60_000

type ScoreGroup = Scores & { count: number }

/** What the cases closed in a month, or in a part of it, say. */
export interface ClosedMonth {
  readonly closed: ClosedSums
  readonly scores: readonly Scores[]
  /** Those that were never reopened. */
  readonly straight: number
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

/** The cases closed in the period, month by month: their delay, and how often people met over them. */
export async function readClosedMonths(
  db: Db,
  question: IndicatorQuestion,
): Promise<Map<string, ClosedMonth>> {
  const [rows, logs] = await Promise.all([
    db
      .selectFrom('complaint')
      .select('complaint.closedOn as day')
      .select(packed(columns).as('rows'))
      .where(within('closed_on', question))
      .where(countedCondition(question))
      .groupBy('complaint.closedOn')
      .execute(),
    readContactLogs(db, question),
  ])
  const daysOf = byMonth(rows)
  return new Map(
    monthsOfPeriod(question.period).map(({ month }) => [month, tallyDays(daysOf.get(month) ?? [], logs)]),
  )
}

function tallyDays(
  days: readonly { readonly rows: string | null }[],
  logs: ReadonlyMap<string, LoggedCase>,
): ClosedMonth {
  const closed: ClosedCase[] = []
  const gaps: number[] = []
  const scores = new Map<number, ScoreGroup>()
  let straight = 0
  for (const { rows } of days) {
    const reader = readPacked(rows)
    while (reader.hasMore()) {
      const number = reader.text()
      const minutes = (reader.figure() ?? 0) / minute
      const firstReply = reader.figure()
      const replies = reader.figure() ?? 0
      const minutesSpent = reader.figure()
      straight += reader.figure() ?? 0
      addScores(scores, reader.figure() ?? 0)
      const logged = logs.get(number)
      if (logged) {
        closed.push({ number, minutes, ...measureLogged(logged, minutesSpent) })
        gaps.push(...replyGaps(messagesOf(logged.receivedAt, logged, logged.log)))
      } else {
        // Nothing was logged on most cases: their milestones say it all, without a list of messages for each.
        closed.push({ number, minutes, replies, customerMessages: 0, transfers: 0, chasers: 0, minutesSpent })
        if (firstReply !== null) gaps.push(firstReply)
      }
    }
  }
  return { closed: sumClosed(closed, gaps), scores: [...scores.values()], straight }
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
