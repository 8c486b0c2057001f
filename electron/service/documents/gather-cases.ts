import { z } from 'zod'
import {
  type AgreedSolution,
  type Compensation,
  compensationTypes,
  complaintKinds,
} from '#shared/complaints/complaint'
import { complaintStatuses } from '#shared/complaints/complaint-status'
import type { CaseFacts } from '#shared/reports/case-facts'
import type { Context } from '../context'
import { readContactLogs } from '../indicators/contact-log-store'
import { flowOfCase, readReopenings } from '../indicators/flow-store'
import { todayAt } from '../local-day'
import { listClosedToReader } from '../privacy/archived-cases'

const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable()
const rowShape = z.object({
  kind: z.enum(complaintKinds),
  status: z.enum(complaintStatuses),
  severity,
})

/** The cases received up to a day, at some sites or, when none is named, at all, as the figures of a report need them; in order of number. */
export async function gatherCases(
  context: Context,
  until: string,
  sites: readonly string[],
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
    .select([
      'reclassifiedAt',
      'cancelledAt',
      'effortScore',
      'satisfied',
      'cameAgain',
      'competence',
      'thirdPartyName',
    ])
    .select(['minutesSpent', 'recourseGiven', 'acknowledgementDueAt', 'answerDueAt'])
    .where('receivedOn', '<=', until)
    .orderBy('kind')
    .orderBy('numberOrder')
  if (sites.length > 0) query = query.where('site', 'in', sites)
  const rows = await query.execute()
  const solutions = await gatherSolutions(context)
  const compensations = await gatherCompensations(context)
  const reopened = await readReopenings(
    context.db,
    rows.flatMap(({ id, reopenedAt }) => (reopenedAt === null ? [] : [id])),
  )
  const logs = await readContactLogs(context.db, null)
  const causes = await gatherCauses(context)
  const closed = await listClosedToReader(context)
  const days = new Map(context.sites.map(({ id }) => [id, todayAt(context, id)]))
  return rows.map(({ complainantName, complainantOrganisation, ...row }) => {
    const { reopenedAt, reclassifiedAt, cancelledAt, ...facts } = row
    return {
      ...facts,
      ...rowShape.parse(row),
      today: days.get(row.site),
      recourseGiven: row.recourseGiven === 1,
      satisfied: row.satisfied === null ? null : row.satisfied === 1,
      cameAgain: row.cameAgain === null ? null : row.cameAgain === 1,
      person: closed.has(row.id)
        ? { name: null, organisation: null }
        : { name: complainantName, organisation: complainantOrganisation },
      agreedSolutions: solutions.get(row.id) ?? [],
      compensations: compensations.get(row.id) ?? [],
      flow: flowOfCase(context, row, reopened.get(row.id) ?? []),
      log: [...(logs.get(row.number)?.log ?? [])],
      causes: causes.get(row.id) ?? [],
    }
  })
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

async function gatherCauses(context: Context): Promise<Map<string, { id: string; label: string }[]>> {
  const rows = await context.db
    .selectFrom('rootCauseLink')
    .innerJoin('rootCause', 'rootCause.id', 'rootCauseLink.rootCauseId')
    .select(['rootCauseLink.complaintId', 'rootCause.id', 'rootCause.label'])
    .where('rootCauseLink.complaintId', 'is not', null)
    .execute()
  const byCase = new Map<string, { id: string; label: string }[]>()
  for (const { complaintId, id, label } of rows) if (complaintId) add(byCase, complaintId, { id, label })
  return byCase
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
