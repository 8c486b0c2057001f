import { sql } from 'kysely'
import { deriveActionStatus } from '#shared/actions/action-status'
import { translate } from '#shared/i18n/translate'
import type { PlannedAction } from '#shared/reports/follow-up-report-data'
import type { Language } from '#shared/text/language'
import type { Period } from '#shared/time/local-date'
import { endOfDay } from '#shared/time/local-date'
import type { Context } from '../context'
import { todayAt } from '../local-day'

/** Actions decided before the end of the period and not done before it began, the next one due first. */
export async function gatherActions(
  context: Context,
  period: Period,
  language: Language,
): Promise<PlannedAction[]> {
  const today = todayAt(context)
  const rows = await context.db
    .selectFrom('action')
    .selectAll()
    .where('createdAt', '<', endOfDay(period.to, context.settings.timeZone))
    .where((where) => where.or([where('done', 'is', null), where('done', '>=', period.from)]))
    .where('cancelledAt', 'is', null)
    .orderBy(sql`coalesce(due, '9999')`)
    .orderBy('ordinal')
    .limit(500)
    .execute()
  const ownerOf = (id: string) => context.employees.find((employee) => employee.id === id)?.name ?? ''
  return rows.map((row) => ({
    title: row.title,
    kind: translate(language, `actions:kind.${row.kind}`),
    owner: ownerOf(row.owner),
    due: row.due,
    done: row.done,
    evidence: row.evidence,
    status: translate(language, `actions:status.${deriveActionStatus(row, today)}`),
    effectiveness: row.effectiveness && translate(language, `actions:effectiveness.${row.effectiveness}`),
  }))
}
