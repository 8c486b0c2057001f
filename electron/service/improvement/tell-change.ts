import { listFieldChanges } from '#shared/history/field-changes'
import type { HistoryAction, HistoryEntity } from '#shared/history/history-api'
import type { Context } from '../context'
import { appendHistory } from '../history/history-store'

type State = Parameters<typeof listFieldChanges>[1]

export interface ToldChange {
  readonly entity: HistoryEntity
  readonly entityId: string
  readonly action: HistoryAction
  readonly before: State | null
  readonly after: State
  readonly reason?: string | null
}

/** Adds a change to the history; fields of `texts` may name somebody and stand beside the chain. */
export async function tellChange(
  context: Context,
  { before, after, ...told }: ToldChange,
  texts: ReadonlySet<string>,
): Promise<void> {
  const changes = listFieldChanges(before, after)
  if (changes.length === 0 && !told.reason) return
  await appendHistory(context, {
    ...told,
    facts: changes.filter(({ field }) => !texts.has(field)),
    personal: changes.filter(({ field }) => texts.has(field)),
  })
}
