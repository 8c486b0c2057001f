import { sql } from 'kysely'
import { z } from 'zod'
import type { LoggedContact } from '#shared/indicators/contacts'
import type { Db } from '../context'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'
import { packed, readPacked } from './packed-rows'

const typeSchema = z.enum(['EXCHANGE', 'CHASER', 'REASSIGNMENT'])
const directionSchema = z.enum(['IN', 'OUT'])

const columns = ['type', 'at', 'direction', 'automatic', 'minutes', 'handler_before', 'rank']

/** What is logged on the cases closed in the period, or on all of them, by number of case and in order of entry. */
export async function readContactLogs(
  db: Db,
  question: IndicatorQuestion | null,
): Promise<Map<string, LoggedContact[]>> {
  const columnsOfEvent = columns.map((column) => sql.ref(`case_event.${column}`))
  let query = db
    .selectFrom('complaint')
    // From the cases of the period to what is logged on them, and not the other way round.
    .crossJoin('caseEvent')
    .whereRef('caseEvent.complaintId', '=', 'complaint.id')
    .select(packed([sql.ref('complaint.number'), ...columnsOfEvent]).as('rows'))
    .where('type', 'in', typeSchema.options)
    .where('withdrawnAt', 'is', null)
  if (question) query = query.where(within('closed_on', question)).where(countedCondition(question))
  const row = await query.executeTakeFirst()
  const byCase = new Map<string, RankedContact[]>()
  const reader = readPacked(row?.rows ?? null)
  while (reader.hasMore()) {
    const number = reader.text()
    const contact: RankedContact = {
      type: typeSchema.parse(reader.text()),
      at: reader.text(),
      direction: directionOf(reader.text()),
      automatic: reader.figure() === 1,
      minutes: reader.figure(),
      handlerBefore: reader.text() || null,
      rank: reader.figure() ?? 0,
    }
    const log = byCase.get(number)
    if (log) log.push(contact)
    else byCase.set(number, [contact])
  }
  for (const log of byCase.values()) log.sort((a, b) => a.rank - b.rank)
  return byCase
}

type RankedContact = LoggedContact & { readonly rank: number }

function directionOf(text: string): LoggedContact['direction'] {
  return text === '' ? null : directionSchema.parse(text)
}
