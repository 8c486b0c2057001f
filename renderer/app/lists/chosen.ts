/** Values chosen in a filter: a filter without any is not set. */
export function some<V>(values: readonly V[]): V[] | undefined {
  return values.length > 0 ? [...values] : undefined
}

/** The known values among those chosen, in their own order. */
export function someOf<V extends string>(known: readonly V[], chosen: readonly string[]): V[] | undefined {
  return some(known.filter((value) => chosen.includes(value)))
}
