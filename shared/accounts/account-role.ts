import type { Permission } from '#shared/api/channel'
import type { EmployeeRole } from '#shared/employees/employee'

export const accountRoles = ['FRONT_DESK', 'HANDLER', 'QUALITY_MANAGER', 'ADMINISTRATOR', 'AUDITOR'] as const
export type AccountRole = (typeof accountRoles)[number]

const own = ['anyone', 'self'] as const
const desk = [...own, 'read', 'record'] as const
const handler = [...desk, 'handle'] as const
const manager = [...handler, 'manage'] as const

/** What each role may do: the one table that the service, the window and the tests read. */
export const permissionsOf: Readonly<Record<AccountRole, readonly Permission[]>> = {
  FRONT_DESK: desk,
  HANDLER: handler,
  QUALITY_MANAGER: manager,
  ADMINISTRATOR: [...manager, 'administer'],
  AUDITOR: [...own, 'read'],
}

/** Up to how much somebody may grant follows from the role of the account. */
export const grantingRoleOf: Readonly<Record<AccountRole, EmployeeRole>> = {
  FRONT_DESK: 'FRONT_DESK',
  HANDLER: 'HANDLER',
  QUALITY_MANAGER: 'MANAGER',
  ADMINISTRATOR: 'MANAGER',
  AUDITOR: 'FRONT_DESK',
}

/** Whether an account must not learn who complained: an auditor to whom that was not granted. */
export function hidesIdentities(account: {
  readonly role: AccountRole
  readonly showsIdentities: boolean
}): boolean {
  return account.role === 'AUDITOR' && !account.showsIdentities
}
