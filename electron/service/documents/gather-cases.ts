import { z } from 'zod'
import {
  type AgreedSolution,
  type Compensation,
  compensationTypes,
  complaintKinds,
} from '#shared/complaints/complaint'
import { complaintStatuses } from '#shared/complaints/complaint-status'
import { fieldChangeSchema } from '#shared/history/history-api'
import type { FlowEvent } from '#shared/indicators/backlog'
import type { CaseFacts } from '#shared/reports/case-facts'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'

const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable()
const rowShape = z.object({
  kind: z.enum(complaintKinds),
  status: z.enum(complaintStatuses),
  severity,
})

/** The cases received up to a day, at one site or at all, as the figures of a report need them; in order of number. */
export async function gatherCases(
  context: Context,
  until: string,
  site: string | null,
): Promise<CaseFacts[]> {
  let query = context.db
    .selectFrom('complaint')
    .select([
      'id',
      'kind',
      'number',
      'status',
      'receivedAt',
      'receivedOn',
      'site',
      'channel',
      'nature',
      'severity',
    ])
    .select(['complainantName', 'complainantOrganisation', 'handledBy', 'outcome', 'acknowledgementDueOn'])
    .select(['acknowledgedAt', 'acknowledgedOn', 'firstSubstantiveResponseAt', 'answerDueOn', 'answeredAt'])
    .select(['answeredOn', 'closedAt', 'closedOn', 'satisfactionScore', 'recommendScore', 'reopenedAt'])
    .select(['reclassifiedAt', 'cancelledAt'])
    .where('receivedOn', '<=', until)
    .orderBy('kind')
    .orderBy('numberOrder')
  if (site) query = query.where('site', '=', site)
  const rows = await query.execute()
  const solutions = await gatherSolutions(context)
  const compensations = await gatherCompensations(context)
  const reopened = await gatherReopenings(context)
  return rows.map(
    ({ complainantName, complainantOrganisation, reopenedAt, reclassifiedAt, cancelledAt, ...row }) => {
      const onOf = (at: string) => localDateOf(at, zoneOf(context, row.site))
      const flow: FlowEvent[] = [{ type: 'RECEIVED', on: row.receivedOn }]
      if (reopenedAt)
        flow.push(...(reopened.get(row.id) ?? []).map(({ type, at }) => ({ type, on: onOf(at) })))
      else if (row.closedOn) flow.push({ type: 'CLOSED', on: row.closedOn })
      if (reclassifiedAt) flow.push({ type: 'RECLASSIFIED', on: onOf(reclassifiedAt) })
      if (cancelledAt) flow.push({ type: 'CANCELLED', on: onOf(cancelledAt) })
      return {
        ...row,
        ...rowShape.parse(row),
        person: { name: complainantName, organisation: complainantOrganisation },
        agreedSolutions: solutions.get(row.id) ?? [],
        compensations: compensations.get(row.id) ?? [],
        flow,
      }
    },
  )
}

async function gatherSolutions(context: Context): Promise<Map<string, AgreedSolution[]>> {
  const rows = await context.db
    .selectFrom('agreedSolution')
    .selectAll()
    .orderBy('complaintId')
    .orderBy('position')
    .execute()
  const byCase = new Map<string, AgreedSolution[]>()
  for (const { complaintId, position, immediate, doneOn, ...row } of rows) {
    add(byCase, complaintId, { ...row, immediate: immediate === 1, doneAt: doneOn })
  }
  return byCase
}

async function gatherCompensations(context: Context): Promise<Map<string, Compensation[]>> {
  const rows = await context.db
    .selectFrom('compensation')
    .selectAll()
    .orderBy('complaintId')
    .orderBy('position')
    .execute()
  const byCase = new Map<string, Compensation[]>()
  for (const { complaintId, position, type, grantedOn, ...row } of rows) {
    add(byCase, complaintId, { ...row, type: z.enum(compensationTypes).parse(type), grantedAt: grantedOn })
  }
  return byCase
}

/** Closings and reopenings of the cases that were reopened: their row remembers the last of each only. */
async function gatherReopenings(
  context: Context,
): Promise<Map<string, { type: 'CLOSED' | 'REOPENED'; at: string }[]>> {
  const rows = await context.db
    .selectFrom('history')
    .innerJoin('complaint', 'complaint.id', 'history.entityId')
    .select(['entityId', 'facts'])
    .where('reopenedAt', 'is not', null)
    .orderBy('sequence')
    .execute()
  const byCase = new Map<string, { type: 'CLOSED' | 'REOPENED'; at: string }[]>()
  for (const { entityId, facts } of rows) {
    for (const { field, after } of z.array(fieldChangeSchema).parse(JSON.parse(facts))) {
      if (typeof after !== 'string') continue
      if (field === 'closedAt') add(byCase, entityId, { type: 'CLOSED', at: after })
      if (field === 'reopenedAt') add(byCase, entityId, { type: 'REOPENED', at: after })
    }
  }
  return byCase
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
