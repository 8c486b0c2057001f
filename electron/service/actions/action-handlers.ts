import type { Action } from '#shared/actions/action'
import type { actionApi } from '#shared/actions/action-api'
import { checkAction } from '#shared/actions/action-checks'
import type { ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refusal } from '#shared/api/refusal'
import { listFieldChanges } from '#shared/history/field-changes'
import type { FieldChange, HistoryAction } from '#shared/history/history-api'
import { foldWords } from '#shared/search/search-words'
import { requireRootCause } from '../causes/root-cause-store'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import { nextCount } from '../database/counter-store'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { readDay, todayAt } from '../local-day'
import { resolveEntries } from '../resolve-entries'
import { requireListed, resolveEmployee, resolveSite } from '../resolve-reference'
import { settleRecurrence } from '../vigilance/recurrence-store'
import { linkEntries, unlinkEntries } from './action-links'
import { countActions, getAction, listActions } from './action-store'

export const actionHandlers: Handlers<keyof typeof actionApi> = {
  'actions.list': listActions,
  'actions.count': (context, { filter }) => countActions(context, filter),
  'actions.get': (context, { id }) => getAction(context, id),
  'actions.create': create,
  'actions.update': async (context, { id, version, changes }) => {
    const action = await openAction(context, id, version)
    const { rootCause, owner, due, done, ...texts } = changes
    if (rootCause) await requireRootCause(context, rootCause)
    return save(context, action, 'UPDATE', {
      ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
      ...(owner ? { owner: resolveEmployee(context, owner, 'changes.owner') ?? action.owner } : {}),
      ...(due === undefined ? {} : { due: readDay(context, due, 'changes.due') }),
      ...(done === undefined ? {} : { done: readDay(context, done, 'changes.done') }),
      ...(rootCause === undefined ? {} : { rootCauseId: rootCause }),
    })
  },
  'actions.complete': async (context, { id, version, done, evidence }) => {
    const action = await openAction(context, id, version)
    return save(context, action, 'CLOSE', {
      done: readDay(context, done, 'done') ?? action.done ?? todayAt(context),
      ...(evidence === undefined ? {} : { evidence }),
    })
  },
  'actions.checkEffectiveness': async (context, input) => {
    const action = await openAction(context, input.id, input.version)
    return save(context, action, 'FOLLOW_UP', {
      effectiveness: input.result,
      effectivenessOn: readDay(context, input.checkedOn, 'checkedOn') ?? todayAt(context),
      effectivenessBy: resolveEmployee(context, input.checkedBy, 'checkedBy') ?? context.actor.id,
      effectivenessComment: input.comment ?? null,
    })
  },
  'actions.cancel': async (context, { id, version, reason }) => {
    const action = await openAction(context, id, version)
    const marks = { cancelledAt: context.now, cancelledBy: context.actor.id, cancellationReason: reason }
    return save(context, action, 'CANCEL', marks)
  },
  'actions.link': (context, input) => changeLinks(context, input, true),
  'actions.unlink': (context, input) => changeLinks(context, input, false),
}

// A type alias: its values are told to the history as they are.
type ActionColumns = {
  readonly kind: string
  readonly title: string
  readonly description: string | null
  readonly owner: string
  readonly due: string | null
  readonly done: string | null
  readonly evidence: string | null
  readonly effectiveness: string | null
  readonly effectivenessOn: string | null
  readonly effectivenessBy: string | null
  readonly effectivenessComment: string | null
  readonly rootCauseId: string | null
  readonly cancelledAt: string | null
  readonly cancelledBy: string | null
  readonly cancellationReason: string | null
}

async function create(context: Context, input: ParsedInputOf<'actions.create'>): Promise<Action> {
  const { recurrence } = input
  if (input.rootCause) await requireRootCause(context, input.rootCause)
  const entries = {
    complaints: await resolveEntries(context, 'complaint', input.complaints, 'complaints'),
    remarks: await resolveEntries(context, 'remark', input.remarks, 'remarks'),
  }
  if (recurrence) requireListed(context, 'TOPIC', recurrence.topic, 'recurrence.topic')
  const site = recurrence ? resolveSite(context, recurrence.site, 'recurrence.site') : null
  const columns: ActionColumns = {
    ...nothingYet,
    kind: input.kind,
    title: input.title,
    description: input.description ?? null,
    owner: resolveEmployee(context, input.owner, 'owner') ?? context.actor.id,
    due: readDay(context, input.due, 'due') ?? null,
    done: readDay(context, input.done, 'done') ?? null,
    evidence: input.evidence ?? null,
    rootCauseId: input.rootCause ?? null,
  }
  assertSound(context, columns)
  const id = context.service.newId()
  await context.db
    .insertInto('action')
    .values({
      ...columns,
      id,
      version: 1,
      ordinal: await nextCount(context.db, 'ordinal'),
      topic: recurrence?.topic ?? null,
      site,
      createdAt: context.now,
      createdBy: context.actor.id,
      words: wordsOf(columns),
    })
    .execute()
  const linked = await linkEntries(context, { id, title: input.title }, entries)
  await tell(context, id, 'CREATE', null, {
    ...columns,
    complaints: linked.complaints.map(({ number }) => number),
    remarks: linked.remarks.map(({ number }) => number),
  })
  if (recurrence && site) await settleRecurrence(context, { topic: recurrence.topic, site, actionId: id })
  return getAction(context, id)
}

const nothingYet = {
  effectiveness: null,
  effectivenessOn: null,
  effectivenessBy: null,
  effectivenessComment: null,
  cancelledAt: null,
  cancelledBy: null,
  cancellationReason: null,
} as const

async function openAction(context: Context, id: string, version: number) {
  const row = await context.db.selectFrom('action').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'ACTION_NOT_FOUND')
  if (row.version !== version) throw await conflictOf(context.db, id)
  if (row.cancelledAt) throw toRuleError([{ path: 'id', code: 'ACTION_CANCELLED' }], 'REFUSED')
  return row
}

async function save(
  context: Context,
  before: ActionColumns & { readonly id: string; readonly version: number },
  verb: HistoryAction,
  changes: Partial<ActionColumns>,
): Promise<Action> {
  const after: ActionColumns = { ...columnsOf(before), ...changes }
  assertSound(context, after)
  const updated = await context.db
    .updateTable('action')
    .set({ ...after, words: wordsOf(after), version: before.version + 1 })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) throw await conflictOf(context.db, before.id)
  await tell(context, before.id, verb, columnsOf(before), after)
  return getAction(context, before.id)
}

async function changeLinks(
  context: Context,
  input: ParsedInputOf<'actions.link'>,
  isLinking: boolean,
): Promise<Action> {
  const action = await getAction(context, input.id)
  const entries = {
    complaints: await resolveEntries(context, 'complaint', input.complaints, 'complaints'),
    remarks: await resolveEntries(context, 'remark', input.remarks, 'remarks'),
  }
  const changed = await (isLinking ? linkEntries : unlinkEntries)(context, action, entries)
  const after = await getAction(context, input.id)
  if (changed.complaints.length + changed.remarks.length > 0) {
    const numbersOf = ({ complaints, remarks }: Action) => ({
      complaints: complaints.map(({ number }) => number),
      remarks: remarks.map(({ number }) => number),
    })
    await tell(context, input.id, 'LINK', numbersOf(action), numbersOf(after))
  }
  return after
}

function columnsOf(row: ActionColumns): ActionColumns {
  const { kind, title, description, owner, due, done, evidence, rootCauseId } = row
  const { effectiveness, effectivenessOn, effectivenessBy, effectivenessComment } = row
  const { cancelledAt, cancelledBy, cancellationReason } = row
  return {
    ...{ kind, title, description, owner, due, done, evidence, rootCauseId },
    ...{ effectiveness, effectivenessOn, effectivenessBy, effectivenessComment },
    ...{ cancelledAt, cancelledBy, cancellationReason },
  }
}

function assertSound(context: Context, columns: ActionColumns): void {
  const effectiveness = columns.effectivenessOn && { checkedOn: columns.effectivenessOn }
  const issues = checkAction({ ...columns, effectiveness: effectiveness || null }, todayAt(context))
  if (issues.length > 0) throw toRuleError(issues)
}

function wordsOf({ title, description, evidence }: ActionColumns): string {
  return foldWords([title, description, evidence].filter((text) => text !== null).join(' ')).join(' ')
}

/** Texts that may name somebody: they stand beside the chain. */
const texts: ReadonlySet<string> = new Set([
  'title',
  'description',
  'evidence',
  'effectivenessComment',
  'cancellationReason',
])

async function tell(
  context: Context,
  entityId: string,
  action: HistoryAction,
  before: Parameters<typeof listFieldChanges>[0],
  after: Parameters<typeof listFieldChanges>[1],
): Promise<void> {
  const changes = listFieldChanges(before, after)
  const personal = changes.filter(({ field }) => texts.has(field))
  const facts: FieldChange[] = []
  for (const change of changes) {
    if (texts.has(change.field)) continue
    facts.push(change.field === 'rootCauseId' ? await causeNamed(context, change) : change)
  }
  if (changes.length > 0)
    await appendHistory(context, { entity: 'action', entityId, action, facts, personal })
}

/** The history tells a cause by its words, as they were then. */
async function causeNamed(context: Context, { before, after }: FieldChange): Promise<FieldChange> {
  const labelOf = async (id: FieldChange['after']) =>
    typeof id === 'string' ? (await requireRootCause(context, id)).label : null
  return { field: 'sharedCause', before: await labelOf(before), after: await labelOf(after) }
}
