import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import {
  type EisenhowerFacts,
  eisenhowerBoxes,
  eisenhowerBoxUntil,
  urgentUntil,
} from '#shared/complaints/eisenhower'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import { keepRows } from '../history/kept-rows'
import { isOpen } from './complaint-facets'
import type { PlacedCase } from './place-cases'

const columns = [
  ...([
    'id',
    'ordinal',
    'site',
    'nature',
    'channel',
    'severity',
    'kind',
    'priority',
    'outcome',
    'status',
  ] as const),
  ...(['handledBy', 'thirdPartyName', 'safety', 'impact', 'urgency', 'answerDueOn', 'answeredAt'] as const),
]

/**
 * The open cases, what is due first before the others. They lie all over a large table, each in a long row: reading
 * thousands of them again because one changed would take a tenth of a second.
 */
export const readOpenCases = keepRows({
  entity: 'complaint',
  async read({ db }: Context, ids) {
    const rows = await db
      .selectFrom('complaint')
      .select(columns)
      .where(isOpen)
      .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
      .$narrowType<Pick<EisenhowerFacts, 'priority' | 'impact' | 'urgency'>>()
      .execute()
    return rows.map((row) => {
      const dueOn = row.answeredAt === null ? row.answerDueOn : null
      // Written out: objects of one shape are passed in a fraction of the time.
      return {
        id: row.id,
        ordinal: row.ordinal,
        due: dueOn ?? '9999',
        facts: {
          priority: row.priority,
          safety: row.safety === 1,
          severity: row.severity,
          impact: row.impact,
          urgency: row.urgency,
          dueOn,
        },
        site: row.site,
        nature: row.nature,
        channel: row.channel,
        kind: row.kind,
        outcome: row.outcome,
        status: row.status,
        handler: row.handledBy,
        thirdParty: row.thirdPartyName,
      }
    })
  },
  compare: (a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.ordinal - b.ordinal),
})

type OpenCase = Awaited<ReturnType<typeof readOpenCases>>[number]

/** Where the values stand that a filter may ask for; for anything else the table is asked. */
const asked: ReadonlyMap<string, (one: OpenCase) => string | number | null> = new Map<
  keyof ComplaintFilter,
  (one: OpenCase) => string | number | null
>([
  ['sites', ({ site }) => site],
  ['natures', ({ nature }) => nature],
  ['channels', ({ channel }) => channel],
  ['kinds', ({ kind }) => kind],
  ['outcomes', ({ outcome }) => outcome],
  ['statuses', ({ status }) => status],
  ['handlers', ({ handler }) => handler],
  ['thirdParties', ({ thirdParty }) => thirdParty],
  ['severities', ({ facts }) => facts.severity],
  ['priorities', ({ facts }) => facts.priority],
])

/** What `placeInDatabase` finds, from the cases that are kept; null when the filter asks for more than these tell. */
export async function placeKept(
  context: Context,
  { unassigned, ...filter }: ComplaintFilter,
  limit: number,
): Promise<PlacedCase[] | null> {
  const conditions: ((one: OpenCase) => boolean)[] = []
  if (unassigned) conditions.push(({ handler }) => handler === null)
  for (const [name, values] of Object.entries(filter)) {
    if (values === undefined) continue
    const readValue = asked.get(name)
    if (!readValue || !Array.isArray(values)) return null
    const among = new Set<unknown>(values)
    conditions.push((one) => among.has(readValue(one)))
  }
  const lastUrgent = new Map(
    context.sites.map(({ id }) => [id, urgentUntil(localDateOf(context.now, zoneOf(context, id)))]),
  )
  const boxes = new Map(eisenhowerBoxes.map((box) => [box, { count: 0, first: [] as number[] }]))
  for (const one of await readOpenCases(context)) {
    if (conditions.length > 0 && !conditions.every((isMet) => isMet(one))) continue
    const box = boxes.get(eisenhowerBoxUntil(one.facts, lastUrgent.get(one.site) ?? ''))
    if (!box) continue
    box.count += 1
    if (box.first.length < limit) box.first.push(one.ordinal)
  }
  return [...boxes].flatMap(([box, { count, first }]) => first.map((ordinal) => ({ box, count, ordinal })))
}
