import type { OutputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import type { RuleIssue } from '#shared/api/rule-issue'
import { findCeilingIssues } from '#shared/complaints/compensation-ceiling'
import { checkComplaint } from '#shared/complaints/complaint-checks'
import type { IntakeInput, intakeApi } from '#shared/intake/intake-api'
import { decideKind, type KindReason } from '#shared/intake/intake-rules'
import { checkNatureDetail } from '#shared/lists/nature-detail'
import { defaultPolarity } from '#shared/remarks/default-polarity'
import type { RemarkContent } from '#shared/remarks/remark'
import { checkRemark } from '#shared/remarks/remark-rules'
import { ceilingRule } from '../complaints/ceiling-rule'
import { assertClosable } from '../complaints/closing'
import { newContent, normaliseComplainant, withDoers } from '../complaints/complaint-content'
import { insertComplaint } from '../complaints/complaint-store'
import { momentOf } from '../complaints/moment'
import { type Context, findListItem, type RuleContext } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { insertRemark } from '../remarks/remark-store'
import { requireListed } from '../resolve-reference'
import { type PreparedEntry, tellCreated } from './prepared-entry'

export const intakeHandlers: Handlers<keyof typeof intakeApi> = {
  'intake.record': recordEntry,
}

type Recorded = OutputOf<'intake.record'>

/** Records an entry of any kind; the kind follows from the facts. */
async function recordEntry(context: Context, input: IntakeInput): Promise<Recorded> {
  const earlier = input.submissionId && (await findSubmission(context, input.submissionId))
  if (earlier) return earlier
  const prepared = prepareEntry(context, input)
  return prepared.table === 'complaint' ? writeComplaint(context, prepared) : writeRemark(context, prepared)
}

/**
 * Applies every rule of the intake to an entry. What was granted in the past is not held to what the person who brings
 * it in may grant today.
 */
export function prepareEntry(context: RuleContext, input: IntakeInput, isPast = false): PreparedEntry {
  if (input.trainingEvent && context.settings.profile !== 'TRAINING_ORGANISATION') {
    throw toRuleError([{ path: 'trainingEvent', code: 'TRAINING_ONLY' }])
  }
  const complainant = input.complainant ? normaliseComplainant(input.complainant) : null
  const decision = decideKind({
    complainant,
    channel: input.channel,
    writtenForm: input.writtenForm,
    dissatisfaction: input.dissatisfaction ?? true,
    trainingEvent: input.trainingEvent ?? null,
  })
  if ('issues' in decision) throw toRuleError(decision.issues)
  const { kind } = decision
  const reasons = [...decision.reasons]
  const isRemark = kind === 'remark' || kind === 'suggestion'
  return isRemark
    ? prepareRemark(context, input, kind, reasons)
    : prepareComplaint(context, input, kind, reasons, isPast)
}

function prepareComplaint(
  context: RuleContext,
  input: IntakeInput,
  kind: 'complaint' | 'difficulty' | 'hazard',
  reasons: KindReason[],
  isPast: boolean,
): PreparedEntry {
  const { dissatisfaction, trainingEvent, polarity, topic, submissionId, ...record } = input
  const content = isPast
    ? newContent(context, record)
    : withDoers(newContent(context, record), record, context.actor)
  const issues: RuleIssue[] = [
    ...checkNatureDetail(findListItem(context, 'NATURE', input.nature), input.reason),
    ...checkComplaint(content, momentOf(context, content)),
    ...(isPast ? [] : findCeilingIssues(content.compensations, [], ceilingRule(context))),
  ]
  if (issues.length > 0) throw toRuleError(issues)
  if (content.closedAt) {
    content.closedBy ??= context.actor.id
    assertClosable(context, content, content.receivedAt, kind, null)
  }
  const draft = { kind, submissionId: submissionId ?? null, content, clockStartedAt: content.receivedAt }
  return { table: 'complaint', kind, reasons, draft }
}

async function writeComplaint(
  context: Context,
  { kind, reasons, draft }: Extract<PreparedEntry, { table: 'complaint' }>,
): Promise<Recorded> {
  const id = context.service.newId()
  const number = await insertComplaint(context, { ...draft, id })
  await appendHistory(context, tellCreated('complaint', id, number, draft))
  return { kind, id, number, reasons }
}

function prepareRemark(
  context: RuleContext,
  input: IntakeInput,
  kind: 'remark' | 'suggestion',
  reasons: KindReason[],
): PreparedEntry {
  requireListed(context, 'NATURE', input.nature, 'nature')
  const topic = input.topic ?? input.nature
  requireListed(context, 'TOPIC', topic, 'topic')
  const { receivedAt, channel, receivedBy, site, thirdParty, verbatim } = newContent(context, {
    receivedAt: input.receivedAt,
    channel: input.channel,
    receivedBy: input.receivedBy,
    site: input.site,
    thirdParty: input.thirdParty,
    verbatim: input.verbatim,
  })
  const content: RemarkContent = {
    receivedAt,
    channel,
    receivedBy,
    site,
    thirdParty,
    verbatim,
    topic,
    polarity: input.polarity ?? defaultPolarity(kind),
    transmittedTo: null,
    transmittedOn: null,
    transmissionAnsweredOn: null,
    decision: 'NONE',
    decidedBy: null,
    decidedOn: null,
    displayed: false,
    publicAnswer: null,
  }
  const issues = checkRemark(content, momentOf(context, content))
  if (issues.length > 0) throw toRuleError(issues)
  return {
    table: 'remark',
    kind,
    reasons,
    draft: { kind, submissionId: input.submissionId ?? null, content },
  }
}

async function writeRemark(
  context: Context,
  { kind, reasons, draft }: Extract<PreparedEntry, { table: 'remark' }>,
): Promise<Recorded> {
  const id = context.service.newId()
  const number = await insertRemark(context, { ...draft, id })
  await appendHistory(context, tellCreated('remark', id, number, draft))
  return { kind, id, number, reasons }
}

async function findSubmission({ db }: Context, submissionId: string): Promise<Recorded | null> {
  const [row] = await db
    .selectFrom('complaint')
    .select(['id', 'number', 'kind'])
    .where('submissionId', '=', submissionId)
    .unionAll(
      db.selectFrom('remark').select(['id', 'number', 'kind']).where('submissionId', '=', submissionId),
    )
    .execute()
  // The database lets in no other kind than these two tables hold.
  return row ? { ...row, kind: row.kind as Recorded['kind'], reasons: [] } : null
}
