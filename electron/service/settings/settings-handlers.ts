import { findAdministratorIssues } from '#shared/accounts/account-rules'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refusal, refuseField } from '#shared/api/refusal'
import type { Employee } from '#shared/employees/employee'
import { findProfileChanges } from '#shared/settings/profile-changes'
import type { Settings } from '#shared/settings/settings'
import type { settingsApi } from '#shared/settings/settings-api'
import type { Site } from '#shared/sites/site'
import { moveDeadlines } from '../calendars/move-deadlines'
import { toFlag } from '../complaints/complaint-row'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { resolveEmployee } from '../resolve-reference'
import { applyProfile } from './apply-profile'
import { changeSettings } from './change-settings'
import { arrangeList, saveList } from './list-handlers'
import { readLogo, removeLogo, setLogo } from './logo/logo-handlers'
import { recordChange } from './record-change'
import { insertEmployee, insertSite } from './settings-store'

export const settingsHandlers: Handlers<keyof typeof settingsApi> = {
  'settings.update': updateSettings,
  'settings.setLogo': setLogo,
  'settings.removeLogo': removeLogo,
  'settings.logo': readLogo,
  'settings.previewProfile': async (context, { profile }) => findProfileChanges(profile, context.lists),
  'settings.applyProfile': applyProfile,
  'sites.create': createSite,
  'sites.update': updateSite,
  'employees.create': createEmployee,
  'employees.update': updateEmployee,
  'lists.save': saveList,
  'lists.arrange': arrangeList,
  'session.choose': chooseEmployee,
}

async function updateSettings(context: Context, input: ParsedInputOf<'settings.update'>): Promise<Settings> {
  const { version, ...changes } = input
  return changeSettings(context, version, changes)
}

async function createSite(context: Context, input: ParsedInputOf<'sites.create'>): Promise<Site> {
  requireFreeName(context.sites, input.name)
  const site: Site = { ...input, id: context.service.newId(), version: 1 }
  await insertSite(context.db, site, context.sites.length)
  await recordChange(context, 'site', site.id, 'CREATE', null, input)
  return site
}

async function updateSite(context: Context, input: ParsedInputOf<'sites.update'>): Promise<Site> {
  const site = context.sites.find((candidate) => candidate.id === input.id)
  if (!site) throw toRuleError([{ path: 'id', code: 'SITE_UNKNOWN' }], 'NOT_FOUND')
  if (site.version !== input.version) throw await conflictOf(context.db, site.id)
  if (input.changes.name) requireFreeName(context.sites, input.changes.name, site.id)
  const next: Site = { ...site, ...input.changes, version: site.version + 1 }
  requireOneActive(context.sites, next)
  const { id, active, ...columns } = next
  await context.db
    .updateTable('site')
    .set({ ...columns, active: toFlag(active) })
    .where('id', '=', id)
    .execute()
  await recordChange(context, 'site', id, 'UPDATE', site, next)
  if (next.timeZone !== site.timeZone) {
    const sites = context.sites.map((other) => (other.id === id ? next : other))
    await moveDeadlines({ ...context, sites }, { site: id, write: true })
  }
  return next
}

async function createEmployee(context: Context, input: ParsedInputOf<'employees.create'>): Promise<Employee> {
  requireFreeName(context.employees, input.name)
  const employee: Employee = { ...input, id: context.service.newId(), version: 1 }
  await insertEmployee(context.db, employee, context.employees.length)
  await recordChange(context, 'employee', employee.id, 'CREATE', null, input)
  return employee
}

async function updateEmployee(context: Context, input: ParsedInputOf<'employees.update'>): Promise<Employee> {
  const employee = context.employees.find((candidate) => candidate.id === input.id)
  if (!employee) throw toRuleError([{ path: 'id', code: 'EMPLOYEE_UNKNOWN' }], 'NOT_FOUND')
  if (employee.version !== input.version) throw await conflictOf(context.db, employee.id)
  if (input.changes.name) requireFreeName(context.employees, input.changes.name, employee.id)
  const next: Employee = { ...employee, ...input.changes, version: employee.version + 1 }
  requireOneActive(context.employees, next)
  requireAccountsKept(context, employee, next)
  const { id, active, ...columns } = next
  await context.db
    .updateTable('employee')
    .set({ ...columns, active: toFlag(active) })
    .where('id', '=', id)
    .execute()
  await recordChange(context, 'employee', id, 'UPDATE', employee, next)
  return next
}

async function chooseEmployee(
  context: Context,
  input: ParsedInputOf<'session.choose'>,
): Promise<OutputOf<'session.choose'>> {
  if (context.protection.isOn) throw refusal('FORBIDDEN', 'CHOICE_NEEDS_PASSWORD')
  const id = resolveEmployee(context, input.employee, 'employee')
  const employee = context.employees.find((candidate) => candidate.id === id && candidate.active)
  if (!employee) throw toRuleError([{ path: 'employee', code: 'EMPLOYEE_UNKNOWN' }])
  context.service.currentEmployee = employee.id
  return employee
}

/** On a protected register the rights of a person are those of the account. */
function requireAccountsKept(context: Context, before: Employee, next: Employee): void {
  if (!context.protection.isOn) return
  const hasAccount = context.accounts.some(({ employee, active }) => active && employee === next.id)
  if (hasAccount && before.role !== next.role) throw refuseField('role', 'ROLE_FOLLOWS_ACCOUNT')
  const people = context.employees.map((person) => (person.id === next.id ? next : person))
  if (findAdministratorIssues(context.accounts, people).length === 0) return
  throw refuseField('active', 'LAST_ADMINISTRATOR')
}

function requireFreeName(
  existing: readonly { id: string; name: string }[],
  name: string,
  except?: string,
): void {
  const isTaken = existing.some(
    (other) => other.id !== except && other.name.toLowerCase() === name.toLowerCase(),
  )
  if (isTaken) throw toRuleError([{ path: 'name', code: 'NAME_TAKEN' }])
}

function requireOneActive(
  existing: readonly { id: string; active: boolean }[],
  next: { id: string; active: boolean },
): void {
  if (next.active || existing.some((other) => other.id !== next.id && other.active)) return
  throw toRuleError([{ path: 'active', code: 'LAST_ACTIVE' }])
}
