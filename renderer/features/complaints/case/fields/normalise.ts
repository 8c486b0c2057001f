import type { Json } from '#shared/history/canonical-json'

/** One spelling of form values: what is blank is left out, and so is an object of which nothing is left. */
export function normalise(value: unknown): Json {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(normalise)
  if (typeof value !== 'object' || value === null) return null
  const members = Object.entries(value)
    .map(([key, member]) => [key, normalise(member)] as const)
    .filter(([, member]) => member !== null)
  return members.length > 0 ? Object.fromEntries(members) : null
}
