import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { Risk, riskApi } from '#shared/improvement/risk-api'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import type { Handlers } from '../handlers'
import { readDay, todayAt } from '../local-day'
import { resolveEmployee } from '../resolve-reference'
import type { RiskTable } from './improvement-tables'
import { makeRiskAnalysis } from './risk-document'
import { listRisks, toRisk } from './risk-store'
import { tellChange } from './tell-change'

export const riskHandlers: Handlers<keyof typeof riskApi> = {
  'risks.list': async (context, { withRetired }) => ({ risks: await listRisks(context, withRetired) }),
  'risks.create': createRisk,
  'risks.update': async (context, { id, version, changes }) => {
    const risk = await openRisk(context, id, version)
    const { owner, due, ...rest } = changes
    return save(context, risk, 'UPDATE', {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...(owner === undefined ? {} : { owner: resolveEmployee(context, owner, 'changes.owner') ?? null }),
      ...(due === undefined ? {} : { due: readDay(context, due, 'changes.due') }),
    })
  },
  'risks.confirm': async (context, { id, version }) =>
    save(context, await openRisk(context, id, version), 'FOLLOW_UP', {}),
  'risks.retire': async (context, { id, version, reason }) => {
    const risk = await openRisk(context, id, version)
    const marks = { retiredOn: todayAt(context), retiredBy: context.actor.id, retirementReason: reason }
    return save(context, risk, 'CANCEL', marks)
  },
  'risks.restore': async (context, { id, version }) => {
    const risk = await readRisk(context, id, version)
    if (!risk.retiredOn) return toRisk(risk)
    return save(context, risk, 'REOPEN', { retiredOn: null, retiredBy: null, retirementReason: null })
  },
  'documents.riskAnalysis': makeRiskAnalysis,
}

// A type alias: its values are told to the history as they are.
type RiskColumns = Pick<
  RiskTable,
  | 'title'
  | 'cause'
  | 'severity'
  | 'probability'
  | 'control'
  | 'owner'
  | 'due'
  | 'updatedOn'
  | 'retiredOn'
  | 'retiredBy'
  | 'retirementReason'
>

async function createRisk(
  context: Context,
  input: ParsedInputOf<'risks.create'>,
): Promise<OutputOf<'risks.create'>> {
  const columns: RiskColumns = {
    title: input.title,
    cause: input.cause ?? null,
    severity: input.severity,
    probability: input.probability,
    control: input.control ?? null,
    owner: resolveEmployee(context, input.owner, 'owner') ?? null,
    due: readDay(context, input.due, 'due') ?? null,
    updatedOn: todayAt(context),
    ...{ retiredOn: null, retiredBy: null, retirementReason: null },
  }
  const row: RiskTable = {
    ...columns,
    ordinal: await nextCount(context.db, 'ordinal'),
    id: context.service.newId(),
    version: 1,
    createdAt: context.now,
    createdBy: context.actor.id,
  }
  await context.db.insertInto('risk').values(row).execute()
  await tellChange(
    context,
    { entity: 'risk', entityId: row.id, action: 'CREATE', before: null, after: columns },
    texts,
  )
  return toRisk(row)
}

async function readRisk(context: Context, id: string, version: number): Promise<RiskTable> {
  const row = await context.db.selectFrom('risk').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND')
  if (row.version !== version) throw await conflictOf(context.db, id)
  return row
}

async function openRisk(context: Context, id: string, version: number): Promise<RiskTable> {
  const row = await readRisk(context, id, version)
  if (row.retiredOn) throw refusal('REFUSED', 'RISK_RETIRED')
  return row
}

async function save(
  context: Context,
  before: RiskTable,
  action: 'UPDATE' | 'FOLLOW_UP' | 'CANCEL' | 'REOPEN',
  changes: Partial<RiskColumns>,
): Promise<Risk> {
  const after: RiskTable = {
    ...before,
    ...changes,
    updatedOn: todayAt(context),
    version: before.version + 1,
  }
  await context.db.updateTable('risk').set(after).where('id', '=', before.id).execute()
  await tellChange(
    context,
    { entity: 'risk', entityId: before.id, action, before: columnsOf(before), after: columnsOf(after) },
    texts,
  )
  return toRisk(after)
}

function columnsOf(row: RiskTable): RiskColumns {
  const { title, cause, severity, probability, control, owner, due, updatedOn } = row
  const { retiredOn, retiredBy, retirementReason } = row
  return {
    ...{ title, cause, severity, probability, control, owner, due, updatedOn },
    ...{ retiredOn, retiredBy, retirementReason },
  }
}

const texts: ReadonlySet<string> = new Set(['title', 'cause', 'control', 'retirementReason'])
