import type { OutputOf } from '#shared/api/contract'
import { splitPersonal } from '#shared/complaints/personal-fields'
import { listFieldChanges } from '#shared/history/field-changes'
import type { NewComplaint } from '../complaints/complaint-store'
import type { HistoryDraft } from '../history/history-store'
import type { NewRemark } from '../remarks/remark-store'

type Recorded = OutputOf<'intake.record'>

interface Decided {
  readonly kind: Recorded['kind']
  readonly reasons: Recorded['reasons']
}

/** An entry that keeps every rule and is not written yet. */
export type PreparedEntry =
  | (Decided & { readonly table: 'complaint'; readonly draft: Omit<NewComplaint, 'id'> })
  | (Decided & { readonly table: 'remark'; readonly draft: Omit<NewRemark, 'id'> })

/** What the history says of a new entry. */
export function tellCreated(
  entity: 'complaint' | 'remark',
  entityId: string,
  number: string,
  { kind, content }: Pick<NewComplaint, 'kind' | 'content'> | Pick<NewRemark, 'kind' | 'content'>,
): HistoryDraft {
  const changes = listFieldChanges(null, { number, kind, ...content })
  return { entity, entityId, action: 'CREATE', ...splitPersonal(changes) }
}
