import type { Account } from '#shared/accounts/account'
import { hidesIdentities, permissionsOf } from '#shared/accounts/account-role'
import { isUsable } from '#shared/accounts/account-rules'
import type { Permission } from '#shared/api/channel'
import { refusal } from '#shared/api/refusal'
import type { Reference, Service } from '../context'

/** Who is signed in now: nobody any more once the account was closed or the person left. */
export function findSignedIn(service: Service, reference: Reference): Account | null {
  const account = reference.accounts.find((candidate) => candidate.id === service.session?.accountId)
  return account && isUsable(account, reference.employees) ? account : null
}

/** Whether the call may be made by whoever is at the keyboard. A register without accounts refuses nobody. */
export function mayCall(service: Service, reference: Reference, permission: Permission): boolean {
  if (permission === 'anyone' || !reference.protection.isOn) return true
  const account = findSignedIn(service, reference)
  if (!account || service.session?.isLocked) return false
  if (account.mustChangePassword && permission !== 'self') return false
  return permissionsOf[account.role].includes(permission)
}

/** Refuses, in words that say what to do, a call that may not be made. */
export function requirePermission(service: Service, reference: Reference, permission: Permission): void {
  if (mayCall(service, reference, permission)) return
  const account = findSignedIn(service, reference)
  if (!account) throw refusal('NOT_SIGNED_IN')
  if (service.session?.isLocked) throw refusal('NOT_SIGNED_IN', 'SESSION_LOCKED')
  if (account.mustChangePassword) throw refusal('FORBIDDEN', 'MUST_CHANGE_PASSWORD')
  throw refusal('FORBIDDEN')
}

const ownPermissions: readonly Permission[] = ['anyone', 'self', 'read']

/**
 * Refuses to record anything in the name of somebody among several while nobody said who is at the keyboard. A backup
 * is made in the program's own name.
 */
export function requirePerson(
  service: Service,
  { protection, employees }: Reference,
  channel: string,
  permission: Permission,
): void {
  if (!service.asksPerson || protection.isOn || ownPermissions.includes(permission)) return
  const active = employees.filter((employee) => employee.active)
  if (active.length < 2 || active.some(({ id }) => id === service.currentEmployee)) return
  if (!channel.startsWith('backups.')) throw refusal('REFUSED', 'PERSON_UNKNOWN')
}

/** Whether complainants stay unnamed for whoever is at the keyboard. */
export function mustHideIdentities(service: Service, reference: Reference): boolean {
  if (!reference.protection.isOn) return false
  const account = findSignedIn(service, reference)
  return account !== null && hidesIdentities(account)
}
