import { sql } from 'kysely'
import { z } from 'zod'
import type { LoggedContact, ReplyMilestones } from '#shared/indicators/contacts'
import type { Db } from '../context'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'
import { packed, readPacked } from './packed-rows'

const typeSchema = z.enum(['EXCHANGE', 'CHASER', 'REASSIGNMENT'])
const directionSchema = z.enum(['IN', 'OUT'])

const caseColumns = [
  'number',
  'received_at',
  'acknowledged_at',
  'first_substantive_response_at',
  'answered_at',
]
const eventColumns = ['type', 'at', 'direction', 'automatic', 'minutes', 'handler_before', 'rank']

/** A case on which something is logged: its milestones, and its log in order of entry. */
export interface LoggedCase extends ReplyMilestones {
  readonly receivedAt: string
  readonly log: readonly LoggedContact[]
}

/** What is logged on the cases closed in the period, or on all of them, by number of case. */
export async function readContactLogs(
  db: Db,
  question: IndicatorQuestion | null,
): Promise<Map<string, LoggedCase>> {
  const columns = [
    ...caseColumns.map((column) => sql.ref(`complaint.${column}`)),
    ...eventColumns.map((column) => sql.ref(`case_event.${column}`)),
  ]
  let query = db
    .selectFrom('complaint')
    // From the cases of the period to what is logged on them, and not the other way round.
    .crossJoin('caseEvent')
    .whereRef('caseEvent.complaintId', '=', 'complaint.id')
    .select(packed(columns).as('rows'))
    .where('type', 'in', typeSchema.options)
    .where('withdrawnAt', 'is', null)
  if (question) query = query.where(within('closed_on', question)).where(countedCondition(question))
  const row = await query.executeTakeFirst()
  const byCase = new Map<string, LoggedCase & { readonly log: RankedContact[] }>()
  const reader = readPacked(row?.rows ?? null)
  while (reader.hasMore()) {
    const number = reader.text()
    const milestones = {
      receivedAt: reader.text(),
      acknowledgedAt: reader.text() || null,
      firstSubstantiveResponseAt: reader.text() || null,
      answeredAt: reader.text() || null,
    }
    const contact: RankedContact = {
      type: typeSchema.parse(reader.text()),
      at: reader.text(),
      direction: directionOf(reader.text()),
      automatic: reader.figure() === 1,
      minutes: reader.figure(),
      handlerBefore: reader.text() || null,
      rank: reader.figure() ?? 0,
    }
    const known = byCase.get(number)
    if (known) known.log.push(contact)
    else byCase.set(number, { ...milestones, log: [contact] })
  }
  for (const { log } of byCase.values()) log.sort((a, b) => a.rank - b.rank)
  return byCase
}

type RankedContact = LoggedContact & { readonly rank: number }

function directionOf(text: string): LoggedContact['direction'] {
  return text === '' ? null : directionSchema.parse(text)
}
