import { sql } from 'kysely'
import type { ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import { compareAround } from '#shared/causes/compare-around'
import { type RootCause, rootCauseSchema } from '#shared/causes/root-cause'
import { type RootCauseDetail, type RootCauseRow, rootCauseRowSchema } from '#shared/causes/root-cause-api'
import { foldWords } from '#shared/search/search-words'
import { listActionsWhere } from '../actions/action-store'
import type { Context } from '../context'
import { todayAt } from '../local-day'

/** Every cause with how often it was at work; most frequent first, ties by label. */
export async function listRootCauses(
  { db }: Context,
  input: ParsedInputOf<'rootCauses.list'>,
): Promise<{ causes: RootCauseRow[] }> {
  const linkCount = (column: 'complaint_id' | 'remark_id') =>
    sql<
      number | string
    >`(select count(${sql.ref(`l.${column}`)}) from root_cause_link l where l.root_cause_id = root_cause.id)`
  const rows = await db
    .selectFrom('rootCause')
    .selectAll('rootCause')
    .select(linkCount('complaint_id').as('complaints'))
    .select(linkCount('remark_id').as('remarks'))
    .select(
      sql<number | string>`(select count(*) from action a where a.root_cause_id = root_cause.id)`.as(
        'actions',
      ),
    )
    .select(
      sql<number | string>`(select count(*) from action a where a.root_cause_id = root_cause.id
        and a.done is null and a.cancelled_at is null)`.as('openActions'),
    )
    .$if(!input.withInactive && !input.entry, (query) => query.where('active', '=', 1))
    .$if(Boolean(input.entry), (query) =>
      query.where('id', 'in', (links) =>
        links
          .selectFrom('rootCauseLink')
          .select('rootCauseId')
          .where('entryId', '=', input.entry ?? ''),
      ),
    )
    .execute()
  const words = input.text ? foldWords(input.text) : []
  const causes = rows
    .filter((row) => words.every((word) => row.folded.includes(word)))
    .map((row) =>
      rootCauseRowSchema.parse({
        ...row,
        active: row.active === 1,
        complaints: Number(row.complaints),
        remarks: Number(row.remarks),
        actions: Number(row.actions),
        openActions: Number(row.openActions),
      }),
    )
  const weight = (cause: RootCauseRow) => cause.complaints + cause.remarks
  return { causes: causes.sort((a, b) => weight(b) - weight(a) || a.label.localeCompare(b.label, 'fr')) }
}

/** A cause, what it explains, what is done about it, and how many entries came before and after the last action. */
export async function getRootCauseDetail(context: Context, id: string): Promise<RootCauseDetail> {
  const cause = await requireRootCause(context, id)
  const complaints = await context.db
    .selectFrom('rootCauseLink')
    .innerJoin('complaint as entry', 'entry.id', 'rootCauseLink.complaintId')
    .select(['entry.id', 'entry.number', 'entry.receivedOn'])
    .where('rootCauseLink.rootCauseId', '=', id)
    .orderBy('entry.receivedOn', 'desc')
    .orderBy('entry.ordinal', 'desc')
    .execute()
  const remarks = await context.db
    .selectFrom('rootCauseLink')
    .innerJoin('remark as entry', 'entry.id', 'rootCauseLink.remarkId')
    .select(['entry.id', 'entry.number', 'entry.receivedOn'])
    .where('rootCauseLink.rootCauseId', '=', id)
    .orderBy('entry.receivedOn', 'desc')
    .orderBy('entry.ordinal', 'desc')
    .execute()
  const actions = await listActionsWhere(context, sql`action.root_cause_id = ${id}`)
  const done = actions.flatMap((action) =>
    action.done && action.status !== 'CANCELLED' ? [action.done] : [],
  )
  const last = done.sort().at(-1)
  const dates = [...complaints, ...remarks].map(({ receivedOn }) => receivedOn)
  const comparison = last ? compareAround(dates, last, todayAt(context)) : null
  return { ...cause, complaints, remarks, actions, comparison }
}

/** The cause of an id; refused by its field when there is none. */
export async function requireRootCause(context: Context, id: string): Promise<RootCause> {
  const row = await context.db.selectFrom('rootCause').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'ROOT_CAUSE_NOT_FOUND')
  return rootCauseSchema.parse({ ...row, active: row.active === 1 })
}

/** The folded label, unless another cause bears it. */
export async function requireFreeLabel(context: Context, label: string, exceptId?: string): Promise<string> {
  const folded = foldWords(label).join(' ') || label
  const other = await context.db
    .selectFrom('rootCause')
    .select('id')
    .where('folded', '=', folded)
    .executeTakeFirst()
  if (other && other.id !== exceptId) throw refuseField('label', 'NAME_TAKEN')
  return folded
}
