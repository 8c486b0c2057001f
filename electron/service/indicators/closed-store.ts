import { sql } from 'kysely'
import {
  contactsOf,
  countMoments,
  messagesOf,
  minutesOf,
  type ReplyMilestones,
} from '#shared/indicators/contacts'
import { meanGap, replyGaps } from '#shared/indicators/delays'
import type { ClosedCase, IndicatorTallies, ScoreGroup as Scores } from '#shared/indicators/indicator-tallies'
import { instantOfEpoch } from '#shared/time/local-date'
import type { Db } from '../context'
import { readContactLogs } from './contact-log-store'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'
import { type PackedReader, packed, readPacked } from './packed-rows'

const minute = 60_000

type ScoreGroup = Scores & { count: number }

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
  const reader = readPacked(row?.rows ?? null)
  const closed: ClosedCase[] = []
  const gaps: number[] = []
  const scores = new Map<string, ScoreGroup>()
  while (reader.hasMore()) {
    const number = reader.text()
    const received = reader.epoch() ?? 0
    const minutes = ((reader.epoch() ?? 0) - received) / minute
    const replies = { acknowledged: reader.epoch(), first: reader.epoch(), answered: reader.epoch() }
    const minutesSpent = reader.figure()
    addScores(scores, reader)
    const log = logs.get(number)
    if (log) {
      const milestones = toMilestones(replies)
      closed.push({
        number,
        minutes,
        ...contactsOf(milestones, log),
        minutesSpent: minutesOf(minutesSpent, log),
      })
      gaps.push(...replyGaps(messagesOf(instantOfEpoch(received), milestones, log)))
    } else {
      // Nothing was logged on most cases: their milestones say it all, without a list of messages for each.
      closed.push({
        number,
        minutes,
        replies: countMoments(replies.acknowledged, replies.first, replies.answered),
        customerMessages: 0,
        transfers: 0,
        chasers: 0,
        minutesSpent,
      })
      const replied = earliestSince(received, replies.first, replies.answered)
      if (replied !== null) gaps.push((replied - received) / minute)
    }
  }
  return { closed, meanReplyTime: meanGap(gaps), scores: [...scores.values()] }
}

interface ReplyMoments {
  readonly acknowledged: number | null
  readonly first: number | null
  readonly answered: number | null
}

function toMilestones({ acknowledged, first, answered }: ReplyMoments): ReplyMilestones {
  const instantOf = (epoch: number | null) => (epoch === null ? null : instantOfEpoch(epoch))
  return {
    acknowledgedAt: instantOf(acknowledged),
    firstSubstantiveResponseAt: instantOf(first),
    answeredAt: instantOf(answered),
  }
}

function earliestSince(start: number, one: number | null, other: number | null): number | null {
  const isOne = one !== null && one >= start
  const isOther = other !== null && other >= start
  if (isOne && isOther) return Math.min(one, other)
  return isOne ? one : isOther ? other : null
}

/** Reads the marks of a case into the group of those that gave the same ones. */
function addScores(groups: Map<string, ScoreGroup>, reader: PackedReader): void {
  const satisfactionScore = reader.figure()
  const effortScore = reader.figure()
  const recommendScore = reader.figure()
  const satisfied = reader.figure()
  const key = `${satisfactionScore},${effortScore},${recommendScore},${satisfied}`
  const known = groups.get(key)
  if (known) known.count += 1
  else {
    const marks = { satisfactionScore, effortScore, recommendScore }
    groups.set(key, { ...marks, satisfied: satisfied === null ? null : satisfied === 1, count: 1 })
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
