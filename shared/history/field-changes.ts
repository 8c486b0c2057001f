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
    changes.push({ field, before: toMutable(previous), after: toMutable(value) })
  }
  return changes
}

function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

function toMutable(value: Json): FieldChange['before'] {
  if (Array.isArray(value)) return value.map((item: Json) => toMutable(item))
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toMutable(member)]))
  }
  // What is left is a string, a number, a boolean or null; narrowing a readonly array type does not reach here.
  return value as string | number | boolean | null
}
