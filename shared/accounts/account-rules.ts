import type { RuleIssue } from '#shared/api/rule-issue'
import type { Account } from './account'

type Right = Pick<Account, 'id' | 'employee' | 'role' | 'active'>

/** Whether an account can open the register: it is active, and so is the person. */
export function isUsable(
  account: Pick<Account, 'employee' | 'active'>,
  employees: readonly { readonly id: string; readonly active: boolean }[],
): boolean {
  return account.active && employees.some(({ id, active }) => id === account.employee && active)
}

/**
 * What stands against leaving accounts and people as they would be: a protected register always keeps somebody who
 * may administer it.
 */
export function findAdministratorIssues(
  accounts: readonly Right[],
  employees: readonly { readonly id: string; readonly active: boolean }[],
): RuleIssue[] {
  const isKept = accounts.some((account) => account.role === 'ADMINISTRATOR' && isUsable(account, employees))
  return isKept ? [] : [{ path: 'role', code: 'LAST_ADMINISTRATOR' }]
}
