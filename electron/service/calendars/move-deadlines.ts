import type { MovedDeadlines } from '#shared/calendars/calendar-api'
import { type Complaint, complaintContentSchema } from '#shared/complaints/complaint'
import { deriveColumns } from '../complaints/complaint-derived'
import { getComplaint } from '../complaints/complaint-store'
import type { Context } from '../context'

const shownExamples = 5

const dates = [
  'acknowledgementDueOn',
  'acknowledgementCeilingOn',
  'acknowledgementWarningOn',
  'acknowledgementDueAt',
  'acknowledgementCeilingAt',
  'answerDueOn',
  'answerCeilingOn',
  'answerWarningOn',
  'answerDueAt',
  'answerCeilingAt',
  'nextStep',
  'taskDueOn',
  'taskCeilingOn',
  'taskWarningOn',
  'taskDueAt',
  'taskCeilingAt',
] as const

/**
 * Brings the dates of open cases to what calendars and clocks are in `context`: of all cases, or of one site. What was
 * done already keeps its dates. Without `write` it only says what would move.
 */
export async function moveDeadlines(
  context: Context,
  { site, write }: { readonly site: string | null; readonly write: boolean },
): Promise<MovedDeadlines> {
  const moved: MovedDeadlines = { cases: 0, dates: 0, examples: [] }
  const open = await context.db
    .selectFrom('complaint')
    .select('id')
    .where('closedAt', 'is', null)
    .where('reclassifiedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .$if(site !== null, (query) => query.where('site', '=', site ?? ''))
    .orderBy('receivedOn')
    .orderBy('ordinal')
    .execute()
  for (const { id } of open) {
    const before = await getComplaint(context.db, { id })
    const derived = deriveColumns(context, complaintContentSchema.parse(before), before, before)
    note(moved, before, derived)
    if (!write) continue
    const columns = Object.fromEntries(dates.map((name) => [name, derived[name]]))
    await context.db.updateTable('complaint').set(columns).where('id', '=', id).execute()
  }
  return moved
}

function note(moved: MovedDeadlines, before: Complaint, after: ReturnType<typeof deriveColumns>): void {
  const { number } = before
  const changes = (['acknowledgementDueOn', 'answerDueOn'] as const).flatMap((name) =>
    before[name] === after[name] ? [] : [{ number, before: before[name], after: after[name] }],
  )
  const hidden = (
    ['answerCeilingOn', 'acknowledgementDueAt', 'answerDueAt', 'answerCeilingAt'] as const
  ).some((name) => before[name] !== after[name])
  if (changes.length === 0 && !hidden) return
  moved.cases += 1
  moved.dates += Math.max(changes.length, 1)
  if (changes.length > 0 && moved.examples.length < shownExamples) moved.examples.push(...changes.slice(-1))
}
