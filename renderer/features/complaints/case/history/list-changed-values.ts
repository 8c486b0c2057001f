import type { FieldChange } from '#shared/history/history-api'
import { saysTheSame } from '../fields/differing'

type Value = FieldChange['before']

/** One value that changed, by the path of the smallest part that tells it. */
export interface ChangedValue {
  readonly path: string
  readonly before: Value
  readonly after: Value
}

/** The values behind a change of a whole: the phone and not the person, the date of one promise and not the list. */
export function listChangedValues({ field, before, after }: FieldChange): ChangedValue[] {
  return expand(field, before, after)
}

function expand(path: string, before: Value, after: Value): ChangedValue[] {
  if (saysTheSame(before, after)) return []
  const [left, right] = [partsOf(before), partsOf(after)]
  if (!left || !right) return [{ path, before, after }]
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return keys.flatMap((key) => expand(`${path}.${key}`, left[key] ?? null, right[key] ?? null))
}

// Rows appear and go as wholes; an empty list has no rows yet. Lists of plain values are one value.
function partsOf(value: Value): Readonly<Record<string, Value>> | null {
  if (typeof value !== 'object' || value === null) return null
  if (!Array.isArray(value)) return value
  const isRows = value.every((item) => typeof item === 'object' && item !== null)
  return isRows ? Object.fromEntries(value.map((row, index) => [String(index), row])) : null
}
