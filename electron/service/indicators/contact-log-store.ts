import { sql } from 'kysely'
import { z } from 'zod'
import type { LoggedContact } from '#shared/indicators/contacts'
import type { Db } from '../context'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'

const logged = z.object({
  type: z.enum(['EXCHANGE', 'CHASER', 'REASSIGNMENT']),
  direction: z.enum(['IN', 'OUT']).nullable(),
})

/** What is logged on the cases closed in the period, or on all of them, by number of case and in order of entry. */
export async function readContactLogs(
  db: Db,
  question: IndicatorQuestion | null,
): Promise<Map<string, LoggedContact[]>> {
  let query = db
    .selectFrom('complaint')
    .innerJoin('caseEvent', 'caseEvent.complaintId', 'complaint.id')
    .select(['complaint.number', 'type', 'at', 'direction', 'automatic', 'minutes', 'handlerBefore'])
    .where('type', 'in', ['EXCHANGE', 'CHASER', 'REASSIGNMENT'])
    .where('withdrawnAt', 'is', null)
    .orderBy(sql`case_event.rank`)
  if (question) query = query.where(within('closed_on', question)).where(countedCondition(question))
  const rows = await query.execute()
  const byCase = new Map<string, LoggedContact[]>()
  for (const { number, automatic, ...row } of rows) {
    const contact = { ...row, ...logged.parse(row), automatic: automatic === 1 }
    const log = byCase.get(number)
    if (log) log.push(contact)
    else byCase.set(number, [contact])
  }
  return byCase
}
