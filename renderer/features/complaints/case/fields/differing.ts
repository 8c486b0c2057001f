import { canonicalJson } from '#shared/history/canonical-json'
import { normalise } from './normalise'

/** True when two values say the same: blank, missing and null are the same. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return canonicalJson(normalise(a)) === canonicalJson(normalise(b))
}

/** The members of `values` that say something else than those of `from`. */
export function differing<T extends object>(values: T, from: object): Partial<T> {
  const result: Partial<T> = { ...values }
  for (const key of Object.keys(values)) {
    if (saysTheSame(Reflect.get(values, key), Reflect.get(from, key))) Reflect.deleteProperty(result, key)
  }
  return result
}
