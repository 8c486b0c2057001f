import { type Expression, type SqlBool, sql } from 'kysely'
import { lastEndArchived } from '#shared/privacy/retention'
import type { Settings } from '#shared/settings/settings'
import { addDays } from '#shared/time/day-number'
import { startOfDay } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import { todayAt } from '../local-day'
import { retentionOf } from './retained-entries'

/** Archived cases are for those who manage; a register without accounts hides nothing from whoever opens it. */
export function readsArchives({ may }: Pick<Context, 'may'>): boolean {
  return may('manage')
}

/**
 * What a case must be to be read by everybody: open, ended less than the active years ago, or naming nobody any more.
 * The rule is `findRetention`, on the table `complaint`.
 */
export function isNotArchived(context: Context): Expression<SqlBool> {
  const today = todayAt(context)
  const known = notArchived.get(context.settings)
  if (known?.today === today) return known.condition
  const condition = endedSince(context, lastEndArchived(retentionOf(context), today))
  notArchived.set(context.settings, { today, condition })
  return condition
}

// Every page asks for it, and it changes once a day; sites are read together with the settings.
const notArchived = new WeakMap<
  Settings,
  { readonly today: string; readonly condition: Expression<SqlBool> }
>()

function endedSince(context: Context, last: string): Expression<SqlBool> {
  const sitesOfZone = new Map<string, string[]>()
  for (const { id } of context.sites) {
    const zone = zoneOf(context, id)
    sitesOfZone.set(zone, [...(sitesOfZone.get(zone) ?? []), id])
  }
  // A closing has its local date beside it, a cancellation only its instant.
  const cancelledSince = [...sitesOfZone].map(
    ([zone, sites]) =>
      sql<SqlBool>`(complaint.site in (${sql.join(sites)})
        and coalesce(complaint.cancelled_at, '') >= ${startOfDay(addDays(last, 1), zone)})`,
  )
  return sql<SqlBool>`(complaint.anonymised_at is not null
    or (complaint.closed_at is null and complaint.cancelled_at is null)
    or coalesce(complaint.closed_on, '') > ${last}
    or ${sql.join(cancelledSince, sql` or `)})`
}

/** Ids of all archived cases for whoever must not read them; none for the others. */
export async function listClosedToReader(context: Context): Promise<ReadonlySet<string>> {
  if (readsArchives(context)) return new Set()
  const rows = await context.db
    .selectFrom('complaint')
    .select('id')
    .where(sql<SqlBool>`not ${isNotArchived(context)}`)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Of some cases, the numbers of those that whoever asks may read. */
export async function keepReadable(context: Context, numbers: readonly string[]): Promise<string[]> {
  if (readsArchives(context)) return [...numbers]
  const archived = await findArchived(context, { ids: new Set(), numbers: new Set(numbers) })
  return numbers.filter((number) => !archived.has(number))
}

/** Statements with more values than this are not understood everywhere. */
const mostValues = 400

export interface NamedCases {
  readonly ids: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** Of some ids and numbers, those of archived cases, each case by both of its names. */
export async function findArchived(
  context: Context,
  { ids, numbers }: NamedCases,
): Promise<ReadonlySet<string>> {
  const archived = new Set<string>()
  for (const [column, values] of [
    ['id', [...ids]],
    ['number', [...numbers]],
  ] as const) {
    for (let start = 0; start < values.length; start += mostValues) {
      const rows = await context.db
        .selectFrom('complaint')
        .select(['id', 'number'])
        .where(column, 'in', values.slice(start, start + mostValues))
        .where(sql<SqlBool>`not ${isNotArchived(context)}`)
        .execute()
      for (const row of rows) archived.add(row.id).add(row.number)
    }
  }
  return archived
}
