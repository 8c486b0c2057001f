import { fieldLabel } from './field-label'
import type { FieldChange } from './history-api'
import { type ValueWords, valueText } from './value-text'

/** One change in words. */
export interface DescribedChange {
  readonly field: string
  readonly label: string
  /** Null when there was nothing before. */
  readonly before: string | null
  readonly after: string | null
}

/** The names of fields and their values as people read them. */
export function describeChanges(changes: readonly FieldChange[], words: ValueWords): DescribedChange[] {
  return changes.map(({ field, before, after }) => ({
    field,
    label: fieldLabel(field, words.language),
    before: valueText(field, before, words),
    after: valueText(field, after, words),
  }))
}
