export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * The one spelling of a JSON value: keys sorted by code unit, no white space, `undefined` members left out. What is
 * hashed is always spelled this way, so that the same facts give the same digest on any machine and engine.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value)
}
