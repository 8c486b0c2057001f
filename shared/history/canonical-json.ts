export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * The one spelling of a JSON value: keys sorted by code unit, no white space, `undefined` members left out. What is
 * hashed is always spelled this way, so that the same facts give the same digest on any machine and engine.
 */
export function canonicalJson(value: Json): string {
  if (isOneSpelling(value)) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members: Readonly<Record<string, Json | undefined>> = value
  let text = ''
  // The order of code units, which is that of `sort` without a comparison.
  for (const key of Object.keys(members).sort()) {
    const member = members[key]
    if (member === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}

/** Without an object there are no keys to sort. */
function isOneSpelling(value: Json): value is string | number | boolean | null | readonly Json[] {
  return isList(value) ? value.every(isOneSpelling) : value === null || typeof value !== 'object'
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
