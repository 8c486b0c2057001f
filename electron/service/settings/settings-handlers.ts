import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import type { Employee } from '#shared/employees/employee'
import type { Json } from '#shared/history/canonical-json'
import { listFieldChanges } from '#shared/history/field-changes'
import type { HistoryEntity } from '#shared/history/history-api'
import { listCodeOf } from '#shared/lists/list-code'
import type { ListItem } from '#shared/lists/list-item'
import type { Settings } from '#shared/settings/settings'
import type { settingsApi } from '#shared/settings/settings-api'
import type { Site } from '#shared/sites/site'
import { toFlag } from '../complaints/complaint-row'
import { conflictOf } from '../complaints/complaint-store'
import { type Context, findListItem } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { resolveEmployee } from '../resolve-reference'
import { insertEmployee, insertSite, saveListItem, saveSettings } from './settings-store'

export const settingsHandlers: Handlers<keyof typeof settingsApi> = {
  'settings.update': updateSettings,
  'sites.create': createSite,
  'sites.update': updateSite,
  'employees.create': createEmployee,
  'employees.update': updateEmployee,
  'lists.save': saveList,
  'session.choose': chooseEmployee,
}

async function updateSettings(context: Context, input: ParsedInputOf<'settings.update'>): Promise<Settings> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  const settings = { ...context.settings, ...given }
  await saveSettings(context.db, settings)
  await tell(context, 'settings', context.registerId, 'UPDATE', context.settings, settings)
  return settings
}

async function createSite(context: Context, input: ParsedInputOf<'sites.create'>): Promise<Site> {
  requireFreeName(context.sites, input.name)
  const site: Site = { ...input, id: context.service.newId(), version: 1 }
  await insertSite(context.db, site, context.sites.length)
  await tell(context, 'site', site.id, 'CREATE', null, input)
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
  await tell(context, 'site', id, 'UPDATE', site, next)
  return next
}

async function createEmployee(context: Context, input: ParsedInputOf<'employees.create'>): Promise<Employee> {
  requireFreeName(context.employees, input.name)
  const employee: Employee = { ...input, id: context.service.newId(), version: 1 }
  await insertEmployee(context.db, employee, context.employees.length)
  await tell(context, 'employee', employee.id, 'CREATE', null, input)
  return employee
}

async function updateEmployee(context: Context, input: ParsedInputOf<'employees.update'>): Promise<Employee> {
  const employee = context.employees.find((candidate) => candidate.id === input.id)
  if (!employee) throw toRuleError([{ path: 'id', code: 'EMPLOYEE_UNKNOWN' }], 'NOT_FOUND')
  if (employee.version !== input.version) throw await conflictOf(context.db, employee.id)
  if (input.changes.name) requireFreeName(context.employees, input.changes.name, employee.id)
  const next: Employee = { ...employee, ...input.changes, version: employee.version + 1 }
  requireOneActive(context.employees, next)
  const { id, active, ...columns } = next
  await context.db
    .updateTable('employee')
    .set({ ...columns, active: toFlag(active) })
    .where('id', '=', id)
    .execute()
  await tell(context, 'employee', id, 'UPDATE', employee, next)
  return next
}

async function saveList(context: Context, input: ParsedInputOf<'lists.save'>): Promise<ListItem> {
  const known = input.code ? findListItem(context, input.list, input.code) : undefined
  if (input.code && !known) throw toRuleError([{ path: 'code', code: 'LIST_CODE_UNKNOWN' }], 'NOT_FOUND')
  const items = context.lists.filter((item) => item.list === input.list)
  const code = input.code ?? listCodeOf(input.labelFr)
  if (!known && items.some((item) => item.code === code))
    throw toRuleError([{ path: 'labelFr', code: 'NAME_TAKEN' }])
  const item: ListItem = {
    list: input.list,
    code,
    labelFr: input.labelFr,
    labelEn: input.labelEn ?? known?.labelEn ?? input.labelFr,
    active: input.active ?? known?.active ?? true,
    countsInRate: input.countsInRate ?? known?.countsInRate ?? true,
    needsDetail: known?.needsDetail ?? false,
    position: known?.position ?? items.length,
  }
  await saveListItem(context.db, item)
  await tell(context, 'list', `${item.list}:${item.code}`, known ? 'UPDATE' : 'CREATE', known ?? null, item)
  return item
}

async function chooseEmployee(
  context: Context,
  input: ParsedInputOf<'session.choose'>,
): Promise<OutputOf<'session.choose'>> {
  const id = resolveEmployee(context, input.employee, 'employee')
  const employee = context.employees.find((candidate) => candidate.id === id && candidate.active)
  if (!employee) throw toRuleError([{ path: 'employee', code: 'EMPLOYEE_UNKNOWN' }])
  context.service.currentEmployee = employee.id
  return employee
}

async function tell(
  context: Context,
  entity: HistoryEntity,
  entityId: string,
  action: 'CREATE' | 'UPDATE',
  before: Readonly<Record<string, Json>> | null,
  after: Readonly<Record<string, Json>>,
): Promise<void> {
  const facts = listFieldChanges(before, after).filter((change) => change.field !== 'version')
  if (facts.length > 0) await appendHistory(context, { entity, entityId, action, facts })
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
