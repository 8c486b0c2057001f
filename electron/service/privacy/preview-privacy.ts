import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { previewLimit, privacyApi } from '#shared/privacy/privacy-api'
import { findRetention } from '#shared/privacy/retention'
import type { Context } from '../context'
import { todayAt } from '../local-day'
import { endOfCase, findDueEntries, retentionOf } from './retained-entries'

/** What would be made anonymous on a day, what is held back, and how much stands where. */
export async function previewPrivacy(
  context: Context,
  input: ParsedInputOf<'privacy.preview'>,
): Promise<OutputOf<'privacy.preview'>> {
  const at = input.at ?? todayAt(context)
  const due = await findDueEntries(context, at)
  const held = await listHeld(context, at)
  return {
    at,
    retention: retentionOf(context),
    counts: {
      due: due.length,
      held: held.length,
      archived: await countArchived(context, at, due.length),
      anonymised: await countAnonymised(context),
    },
    due: due
      .slice(0, previewLimit)
      .map(({ table: _table, ...entry }) =>
        privacyApi['privacy.preview'].output.shape.due.element.parse(entry),
      ),
    held: held.slice(0, previewLimit),
    namingReports: await listNamingReports(context),
  }
}

async function listHeld(context: Context, at: string): Promise<OutputOf<'privacy.preview'>['held']> {
  const rows = await context.db
    .selectFrom('privacyHold')
    .innerJoin('complaint', 'complaint.id', 'privacyHold.complaintId')
    .select([
      'complaint.id',
      'number',
      'site',
      'closedAt',
      'cancelledAt',
      'privacyHold.reason',
      'heldAt',
      'heldBy',
    ])
    .where('liftedAt', 'is', null)
    .orderBy('heldAt')
    .execute()
  return rows.map(({ id, number, reason, heldAt, heldBy, ...facts }) => {
    const endedOn = endOfCase(context, facts)
    const entry = { endedOn, isHeld: true, isAnonymised: false }
    const { dueOn } = findRetention(entry, retentionOf(context), at)
    const name = context.employees.find((employee) => employee.id === heldBy)?.name ?? '—'
    return { id, number, endedOn, dueOn, reason, heldAt, heldBy: name }
  })
}

/** Cases that ended long enough ago to be archived, without those due. */
async function countArchived(context: Context, at: string, dueCount: number): Promise<number> {
  const { activeYears } = retentionOf(context)
  // Counted with the rule of what is due, as if cases were kept for the active years only.
  const sooner = {
    ...context,
    settings: { ...context.settings, privacy: { ...context.settings.privacy, keptYears: activeYears } },
  }
  return (await findDueEntries(sooner, at)).length - dueCount
}

async function countAnonymised({ db }: Context): Promise<number> {
  const counts = await Promise.all(
    (['complaint', 'remark'] as const).map((table) =>
      db
        .selectFrom(table)
        .select(sql<number | string>`count(*)`.as('count'))
        .where('anonymisedAt', 'is not', null)
        .executeTakeFirst(),
    ),
  )
  return counts.reduce((sum, row) => sum + Number(row?.count ?? 0), 0)
}

async function listNamingReports({ db }: Context): Promise<string[]> {
  const rows = await db.selectFrom('issuedReport').select(['number', 'question']).orderBy('rank').execute()
  return rows
    .filter(({ question }) => !question.includes('"identity":"anonymous"'))
    .map(({ number }) => number)
}
