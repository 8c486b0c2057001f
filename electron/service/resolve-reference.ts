import { refuseField } from '#shared/api/refusal'
import { findListItem, type Reference } from './context'

/** The site meant by an id or a name; the first active one when none is named. */
export function resolveSite(context: Reference, reference: string | null | undefined, path = 'site'): string {
  if (!reference) return firstActive(context.sites)
  const site = context.sites.find((candidate) => isMeant(candidate, reference))
  if (site) return site.id
  throw refuseField(path, 'SITE_UNKNOWN')
}

/** The employee meant by an id or a name; undefined when none is named. */
export function resolveEmployee(
  context: Reference,
  reference: string | null | undefined,
  path: string,
): string | undefined {
  if (!reference) return undefined
  const employee = context.employees.find((candidate) => isMeant(candidate, reference))
  if (employee) return employee.id
  throw refuseField(path, 'EMPLOYEE_UNKNOWN')
}

/** Refuses a code that its list does not have. */
export function requireListed(
  context: Reference,
  list: 'NATURE' | 'CHANNEL' | 'TOPIC',
  code: string,
  path: string,
): void {
  const isKnown =
    findListItem(context, list, code) ??
    (list === 'TOPIC' ? findListItem(context, 'NATURE', code) : undefined)
  if (isKnown) return
  throw refuseField(path, `${list}_UNKNOWN`)
}

function isMeant(candidate: { id: string; name: string }, reference: string): boolean {
  return candidate.id === reference || candidate.name.toLowerCase() === reference.toLowerCase()
}

function firstActive(candidates: readonly { id: string; active: boolean }[]): string {
  const found = candidates.find((candidate) => candidate.active) ?? candidates[0]
  if (!found) throw new Error('a register has at least one site')
  return found.id
}
