import { canonicalJson, type Json } from './canonical-json'
import type { FieldChange } from './history-api'

/** The fields whose values differ between two states of an entry; `before` is null at its creation. */
export function listFieldChanges(
  before: Readonly<Record<string, Json>> | null,
  after: Readonly<Record<string, Json>>,
): FieldChange[] {
  const changes: FieldChange[] = []
  for (const [field, value] of Object.entries(after)) {
    const previous = before?.[field] ?? null
    if (isEmpty(value) && isEmpty(previous)) continue
    if (previous !== null && canonicalJson(previous) === canonicalJson(value)) continue
    changes.push({ field, before: asChanged(previous), after: asChanged(value) })
  }
  return changes
}

function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

// Nobody alters a change: that its lists and objects could be is all that the two types differ in.
function asChanged(value: Json): FieldChange['before'] {
  return value as FieldChange['before']
}
