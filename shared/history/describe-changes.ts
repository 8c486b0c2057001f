import { fieldLabel } from './field-label'
import type { FieldChange, HistoryEntity } from './history-api'
import { type ValueWords, valueText } from './value-text'

/** One change in words. */
export interface DescribedChange {
  readonly field: string
  readonly label: string
  /** Null when there was nothing before. */
  readonly before: string | null
  readonly after: string | null
}

/** The names of fields and their values as people read them; of what, where it is no entry. */
export function describeChanges(
  changes: readonly FieldChange[],
  words: ValueWords,
  entity?: HistoryEntity,
): DescribedChange[] {
  return changes.map(({ field, before, after }) => ({
    field,
    label: fieldLabel(field, words.language, entity),
    before: valueText(field, before, words),
    after: valueText(field, after, words),
  }))
}
