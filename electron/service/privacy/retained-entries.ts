import { findRetention, lastEndDue, type Retention } from '#shared/privacy/retention'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'

export interface DueEntry {
  readonly id: string
  readonly table: 'complaint' | 'remark'
  readonly number: string
  readonly kind: string
  readonly endedOn: string
  readonly dueOn: string
}

interface Facts {
  readonly site: string
  readonly closedAt: string | null
  readonly cancelledAt: string | null
}

/** The settings that say how long. */
export function retentionOf({ settings }: Pick<Context, 'settings'>): Retention {
  const { activeYears, keptYears } = settings.privacy
  return { activeYears, keptYears }
}

/** The local date on which a case ended: its closing or its cancellation, whichever came last; null while it is open. */
export function endOfCase(context: Context, { site, closedAt, cancelledAt }: Facts): string | null {
  const last = [closedAt, cancelledAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1)
  return last ? localDateOf(last, zoneOf(context, site)) : null
}

/** Every entry that is to be made anonymous on a day, the longest due first. */
export async function findDueEntries(context: Context, at: string): Promise<DueEntry[]> {
  const due = [...(await findDueCases(context, at)), ...(await findDueRemarks(context, at))]
  return due.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.number.localeCompare(b.number))
}

async function findDueCases(context: Context, at: string): Promise<DueEntry[]> {
  const retention = retentionOf(context)
  // An instant of the day after the last possible one, in whatever zone.
  const before = `${lastEndDue(retention, at)}T23:59:59.999Z`
  const rows = await context.db
    .selectFrom('complaint')
    .leftJoin('privacyHold', (join) =>
      join.onRef('privacyHold.complaintId', '=', 'complaint.id').on('privacyHold.liftedAt', 'is', null),
    )
    .select(['complaint.id', 'number', 'kind', 'site', 'closedAt', 'cancelledAt', 'privacyHold.id as hold'])
    .where('anonymisedAt', 'is', null)
    .where('reclassifiedAt', 'is', null)
    .where((query) => query.or([query('closedAt', '<=', before), query('cancelledAt', '<=', before)]))
    .execute()
  return rows.flatMap(({ id, number, kind, hold, ...facts }) => {
    const endedOn = endOfCase(context, facts)
    const entry = { endedOn, isHeld: hold !== null, isAnonymised: false }
    const { phase, dueOn } = findRetention(entry, retention, at)
    return phase === 'DUE' && endedOn && dueOn
      ? [{ id, table: 'complaint' as const, number, kind, endedOn, dueOn }]
      : []
  })
}

/** A remark names nobody, but its words may: the same years from its decision. */
async function findDueRemarks(context: Context, at: string): Promise<DueEntry[]> {
  const retention = retentionOf(context)
  const last = lastEndDue(retention, at)
  const rows = await context.db
    .selectFrom('remark')
    .select(['id', 'number', 'kind', 'site', 'decidedOn', 'cancelledAt', 'promotedAt'])
    .where('anonymisedAt', 'is', null)
    .where((query) =>
      query.or([
        query('decidedOn', '<=', last),
        query('cancelledAt', '<=', `${last}T23:59:59.999Z`),
        query('promotedAt', '<=', `${last}T23:59:59.999Z`),
      ]),
    )
    .execute()
  return rows.flatMap(({ id, number, kind, site, decidedOn, cancelledAt, promotedAt }) => {
    const zone = zoneOf(context, site)
    const ends = [decidedOn, ...[cancelledAt, promotedAt].map((end) => end && localDateOf(end, zone))]
    const endedOn =
      ends
        .filter((end) => end !== null)
        .sort()
        .at(-1) ?? null
    const { phase, dueOn } = findRetention({ endedOn, isHeld: false, isAnonymised: false }, retention, at)
    return phase === 'DUE' && endedOn && dueOn
      ? [{ id, table: 'remark' as const, number, kind, endedOn, dueOn }]
      : []
  })
}
