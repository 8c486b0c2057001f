import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays } from '#shared/time/day-number'
import type { Instant } from '#shared/time/local-date'
import { lowScore, solutionDaysAhead, type TodaySectionName } from '#shared/today/today-api'
import { onSiteDays, type SiteDays } from './site-days'

export type CaseSectionName = Exclude<TodaySectionName, 'solutions' | 'actions'>

export interface CaseSection {
  readonly condition: Expression<SqlBool>
  /** Columns that put the most pressing first. */
  readonly order: RawBuilder<unknown>
}

/**
 * Which cases belong to each kind. Every condition starts with the first column of a partial index of its own, which
 * holds what the counts need: the table itself is read for the rows shown only. Late is what `isPastDue` says: after
 * the due date, or on it once the hour has passed, which few delays have.
 */
export function caseSections(days: SiteDays, now: Instant): Readonly<Record<CaseSectionName, CaseSection>> {
  const byEntry = sql`complaint.follow_up_due_on, complaint.ordinal`
  const byDue = sql`complaint.task_due_on, complaint.ordinal`
  const isOpenCase = sql`complaint.kind = 'complaint'`
  const isPast = (due: 'due' | 'ceiling', today: string) => {
    const [on, at] = [sql.ref(`complaint.task_${due}_on`), sql.ref(`complaint.task_${due}_at`)]
    return sql`(${on} < ${today} or (${on} = ${today} and ${at} is not null and ${at} < ${now}))`
  }
  const isAllowed = (today: string) =>
    sql`(complaint.task_ceiling_on is null or not ${isPast('ceiling', today)})`
  return {
    ceilingPassed: {
      condition: onSiteDays(
        days,
        (today) => sql<SqlBool>`complaint.task_ceiling_on <= ${today} and ${isPast('ceiling', today)}`,
      ),
      order: sql`complaint.task_ceiling_on, complaint.ordinal`,
    },
    overdue: {
      condition: onSiteDays(
        days,
        (today) =>
          sql<SqlBool>`(complaint.task_due_on <= ${today} and ${isPast('due', today)} and ${isAllowed(today)})`,
      ),
      order: byDue,
    },
    dueToday: {
      condition: onSiteDays(
        days,
        (today) => sql<SqlBool>`(complaint.task_due_on = ${today} and not ${isPast('due', today)}
            and ${isAllowed(today)})`,
      ),
      order: byDue,
    },
    warning: {
      condition: onSiteDays(
        days,
        (today) => sql<SqlBool>`(complaint.task_due_on > ${today} and complaint.task_warning_on <= ${today})`,
      ),
      order: byDue,
    },
    reopened: {
      condition: sql<SqlBool>`complaint.next_step in ('ACKNOWLEDGE', 'ANSWER') and ${isOpenCase}
        and complaint.status = 'REOPENED'`,
      order: byEntry,
    },
    followUps: {
      condition: sql<SqlBool>`complaint.next_step = 'FOLLOW_UP' and ${isOpenCase} and ${onSiteDays(
        days,
        (today) =>
          sql<SqlBool>`(complaint.follow_up_due_on is null or complaint.follow_up_due_on <= ${today})`,
      )}`,
      order: sql`complaint.follow_up_due_on, complaint.ordinal`,
    },
    writtenForms: {
      condition: sql<SqlBool>`complaint.next_step = 'FORMALISE' and ${isOpenCase}`,
      order: byEntry,
    },
    lowScores: {
      condition: sql<SqlBool>`complaint.satisfaction_score <= ${lowScore} and complaint.next_step is not null
        and complaint.satisfaction_score is not null`,
      order: sql`complaint.satisfaction_score, complaint.ordinal`,
    },
    toClose: {
      condition: sql<SqlBool>`complaint.next_step = 'CLOSE' and ${isOpenCase}`,
      order: byEntry,
    },
  }
}

/** Promises of open cases that are to be kept by now or soon. */
export function solutionsCondition(days: SiteDays): Expression<SqlBool> {
  const soon = onSiteDays(
    days,
    (today) => sql<SqlBool>`agreed_solution.promised_for <= ${addDays(today, solutionDaysAhead)}`,
  )
  return sql<SqlBool>`agreed_solution.immediate = 0 and agreed_solution.done_on is null
    and agreed_solution.abandoned_reason is null and ${soon} and complaint.next_step is not null`
}
