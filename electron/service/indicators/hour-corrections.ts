import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ReceivedGroup } from '#shared/indicators/received-sums'
import type { Db } from '../context'
import { onSiteDays } from '../today/site-days'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'

// What the indicators count by dates stands in their indexes. Delays in hours are few: those that their hour makes late
// on a day that is still on time are read beside, from indexes that hold nothing else. The rule is `isPastDue`.

interface LateByTheHour {
  readonly nature: string
  readonly site: string
  readonly channel: string
  readonly severity: number | null
  readonly isOurs: number
  /** Done on the due date, or still to be done on it. */
  readonly isDone: number
  readonly count: number
}

const isAfter = (on: RawBuilder<unknown>, at: RawBuilder<unknown>, due: RawBuilder<unknown>) =>
  sql<SqlBool>`(${on} is null or ${on} > acknowledgement_due_on
    or (${on} = acknowledgement_due_on and ${at} > ${due}))`

/**
 * What complaints received in the period change in the sums by dates, when their acknowledgement is on time by its date
 * and late by its hour: it is taken back from what is on time, or added to what is due already.
 */
export async function readLateAcknowledgements(
  db: Db,
  question: IndicatorQuestion,
): Promise<ReceivedGroup[]> {
  const due = sql`acknowledgement_due_at`
  const isOnTimeByDate = sql`(coalesce(acknowledged_on, '9999') <= acknowledgement_due_on
    or coalesce(answered_on, '9999') <= acknowledgement_due_on)`
  const { rows } = await sql<LateByTheHour>`select nature, site, channel, severity,
      case when coalesce(competence, 'OURS') = 'OURS' then 1 else 0 end as is_ours,
      case when ${isOnTimeByDate} then 1 else 0 end as is_done, count(*) as count
    from complaint
    where acknowledgement_due_at is not null and ${within('received_on', question)} and ${countedCondition(question)}
      and ((${isOnTimeByDate} and ${isAfter(sql`acknowledged_on`, sql`acknowledged_at`, due)}
          and ${isAfter(sql`answered_on`, sql`answered_at`, due)})
        or (acknowledged_on is null and answered_on is null and ${isDueToday('acknowledgement', question)}))
    group by nature, site, channel, severity, is_ours, is_done`.execute(db)
  return rows.map(({ nature, site, channel, severity, isOurs, ...row }) => {
    const [isDone, count] = [Number(row.isDone) === 1, Number(row.count)]
    return {
      ...{ nature, site, channel, severity, isOurs: Number(isOurs) === 1, count: 0 },
      acknowledgedInTime: isDone ? -count : 0,
      acknowledgementDue: isDone ? 0 : count,
    }
  })
}

/** Answers due in the period that their hour makes late: settled on the due date, and still open on it. */
export async function countLateAnswers(
  db: Db,
  question: IndicatorQuestion,
): Promise<{ readonly settled: number; readonly open: number }> {
  const { rows } = await sql<Record<'settled' | 'open', number | string | null>>`select
      sum(case when coalesce(answered_at, closed_at) > answer_due_at then 1 else 0 end) as settled,
      sum(case when coalesce(answered_on, closed_on) is null then 1 else 0 end) as open
    from complaint
    where answer_due_at is not null and ${within('answer_due_on', question)} and ${countedCondition(question)}
      and (coalesce(answered_on, closed_on) = answer_due_on
        or (coalesce(answered_on, closed_on) is null and ${isDueToday('answer', question)}))`.execute(db)
  return { settled: Number(rows[0]?.settled ?? 0), open: Number(rows[0]?.open ?? 0) }
}

function isDueToday(clock: 'acknowledgement' | 'answer', { days, now }: IndicatorQuestion) {
  const [on, at] = [sql.ref(`complaint.${clock}_due_on`), sql.ref(`complaint.${clock}_due_at`)]
  return onSiteDays(days, (today) => sql<SqlBool>`(${on} = ${today} and ${at} < ${now})`)
}
