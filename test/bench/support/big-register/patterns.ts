import { deriveColumns, noMarks } from '#service/complaints/complaint-derived'
import { toColumns, toFlag, toMarkColumns } from '#service/complaints/complaint-row'
import { wordsOf } from '#service/complaints/complaint-store'
import type { Context } from '#service/context'
import { writeChanges, writePersonal } from '#service/history/stored-changes'
import { wordsOf as wordsOfRemark } from '#service/remarks/remark-store'
import { splitPersonal } from '#shared/complaints/personal-fields'
import { listFieldChanges } from '#shared/history/field-changes'
import type { FieldChange } from '#shared/history/history-api'
import type { RemarkContent } from '#shared/remarks/remark'
import { deriveRemarkStatus } from '#shared/remarks/remark-rules'
import { localDateOf } from '#shared/time/local-date'
import { nobodyYet, type PlannedComplaint } from './complaint-life'

/** In the place of the number of an entry. */
export const noNumber = '#number#'

/** One entry as the service would leave it behind; many are made after it, of other days, numbers and people. */
export interface Pattern {
  readonly kind: 'complaint' | 'remark' | 'suggestion'
  readonly receivedOn: string
  /** Columns as they are stored, without those that say which entry it is. */
  readonly row: Readonly<Record<string, unknown>>
  readonly beside: readonly { readonly table: string; readonly row: Readonly<Record<string, unknown>> }[]
  /** Words of the entry, without its number and whoever wrote it. */
  readonly words: string
  /** Canonical JSON of its first row in the history. */
  readonly facts: string
  readonly personal: string
}

export function patternOfComplaint(context: Context, planned: PlannedComplaint): Pattern {
  const { content, cancelledAt, reopenedAt, turns } = planned
  const kind = 'complaint'
  const marks = { ...noMarks, kind, clockStartedAt: content.receivedAt, reopenedAt, cancelledAt } as const
  const derived = deriveColumns(context, content, marks)
  const { closedAt, ...others } = content
  const told = turns.length > 0 ? others : { ...others, closedAt }
  const solutions = content.agreedSolutions.map(({ doneAt, immediate, ...solution }, position) => ({
    table: 'agreed_solution',
    row: { position, ...solution, immediate: toFlag(immediate), doneOn: doneAt },
  }))
  const granted = content.compensations.map(({ grantedAt, ...compensation }, position) => ({
    table: 'compensation',
    row: { position, ...compensation, grantedOn: grantedAt },
  }))
  return {
    kind,
    receivedOn: derived.receivedOn,
    row: {
      ...toColumns({ ...content, complainant: null }, derived),
      ...toMarkColumns(marks),
      cancelledBy: cancelledAt && context.actor.id,
      cancellationReason: cancelledAt && 'Doublon',
    },
    beside: [...solutions, ...granted],
    words: wordsOf('', { ...content, complainant: null }),
    ...tell([
      ...listFieldChanges(null, { number: noNumber, kind, ...told, complainant: nobodyYet }),
      ...turns.map(([field, after]) => ({ field, before: null, after })),
      ...listFieldChanges({}, cancelledAt ? { cancelledAt } : {}),
    ]),
  }
}

export function patternOfRemark(
  context: Context,
  content: RemarkContent,
  kind: 'remark' | 'suggestion',
): Pattern {
  const { thirdParty, displayed, ...plain } = content
  const receivedOn = localDateOf(content.receivedAt, context.settings.timeZone)
  return {
    kind,
    receivedOn,
    row: {
      ...{ ...plain, kind, receivedOn, displayed: toFlag(displayed) },
      status: deriveRemarkStatus({ ...content, promotedAt: null, cancelledAt: null }),
      ...{ thirdPartyName: thirdParty?.name ?? null, thirdPartyCategory: thirdParty?.category ?? null },
    },
    beside: [],
    words: wordsOfRemark('', content),
    ...tell(listFieldChanges(null, { number: noNumber, kind, ...content })),
  }
}

function tell(changes: readonly FieldChange[]) {
  const { facts, personal } = splitPersonal(changes)
  return { facts: writeChanges(facts), personal: writePersonal({ reason: null, changes: personal }) }
}
