import { listCaseEvents } from '../case-events/case-event-store'
import { eventFacts, eventField } from '../case-events/event-history'
import type { Context } from '../context'
import type { Finding } from './finding'
import { digestValue, type EntryState } from './verify-chain'

/** Every event of a case is what its history says it was, and none is missing. */
export async function verifyCaseEvents(
  context: Context,
  states: ReadonlyMap<string, EntryState>,
): Promise<Finding[]> {
  const findings: Finding[] = []
  const withEvents = await context.db.selectFrom('caseEvent').select('complaintId').distinct().execute()
  const found = new Set(withEvents.map(({ complaintId }) => complaintId))
  for (const [id, { entity, fields }] of states) {
    if (entity !== 'complaint') continue
    const told = [...fields].filter(([field]) => /^event\.[^.]+$/.test(field))
    if (told.length === 0 && !found.has(id)) continue
    const events = await listCaseEvents(context.db, id).catch(() => [])
    const isWhole =
      told.length === events.length &&
      events.every((event) => {
        const field = eventField(event.id)
        const withdrawn = fields.get(`${field}.withdrawnAt`)
        return (
          fields.get(field) === digestValue(eventFacts(event)) &&
          (withdrawn ?? digestValue(null)) === digestValue(event.withdrawnAt)
        )
      })
    if (!isWhole) findings.push(await findingOf(context, id))
  }
  return findings
}

async function findingOf({ db }: Context, id: string): Promise<Finding> {
  const row = await db.selectFrom('complaint').select('number').where('id', '=', id).executeTakeFirst()
  const number = row?.number ?? id
  return { code: 'VERIFY_EVENT', params: { number }, subject: number }
}
