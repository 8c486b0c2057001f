import type { Json } from '#shared/history/canonical-json'
import { listFieldChanges } from '#shared/history/field-changes'
import type { HistoryEntity } from '#shared/history/history-api'
import type { Context } from '../context'
import { appendHistory } from '../history/history-store'

/** Writes into the history what a change of the settings changes; nothing when it changes nothing. */
export async function recordChange(
  context: Context,
  entity: HistoryEntity,
  entityId: string,
  action: 'CREATE' | 'UPDATE',
  before: Readonly<Record<string, Json>> | null,
  after: Readonly<Record<string, Json>>,
): Promise<void> {
  const facts = listFieldChanges(before, after).filter((change) => change.field !== 'version')
  if (facts.length > 0) await appendHistory(context, { entity, entityId, action, facts })
}
