import type { RegisterExport } from '#shared/exports/register-export'
import { saveSiteDays } from '../calendars/calendar-store'
import type { Context } from '../context'
import { customerBaseHandlers } from '../customer-bases/customer-base-handlers'
import { changeSettings } from '../settings/change-settings'
import { recordChange } from '../settings/record-change'
import { insertEmployee, insertSite, saveListItem, saveSetting } from '../settings/settings-store'

/** Which site and person of this register each one of the export is. */
export interface RestoredNames {
  readonly site: (id: string) => string
  readonly person: (id: string) => string
  readonly personOrNone: (id: string | null) => string | null
}

/** Brings in what the figures of an export depend on: sites, people, lists, prefixes, calendars, clocks, bases. */
export async function restoreReference(context: Context, register: RegisterExport): Promise<RestoredNames> {
  const { db } = context
  const { numberPrefixes, timeZone, clocks } = register.register
  await changeSettings(context, undefined, { numberPrefixes, timeZone })
  await saveSetting(db, 'clocks', { version: 1, clocks })
  const sites = new Map<string, string>()
  for (const [position, { days, ...site }] of register.sites.entries()) {
    const known = context.sites.find((own) => own.name.toLowerCase() === site.name.toLowerCase())
    sites.set(site.id, known?.id ?? site.id)
    if (!known) {
      await insertSite(db, { ...site, version: 1 }, context.sites.length + position)
      await recordChange(context, 'site', site.id, 'CREATE', null, {
        name: site.name,
        timeZone: site.timeZone,
        active: site.active,
      })
    }
    await saveSiteDays(db, known?.id ?? site.id, 1, days)
  }
  const people = new Map<string, string>()
  for (const [position, employee] of register.employees.entries()) {
    const known = context.employees.find((own) => own.name.toLowerCase() === employee.name.toLowerCase())
    people.set(employee.id, known?.id ?? employee.id)
    if (known) continue
    await insertEmployee(db, { ...employee, version: 1 }, context.employees.length + position)
    await recordChange(context, 'employee', employee.id, 'CREATE', null, {
      name: employee.name,
      active: employee.active,
    })
  }
  for (const item of register.lists) {
    const known = context.lists.find(({ list, code }) => list === item.list && code === item.code) ?? null
    if (JSON.stringify(known) === JSON.stringify(item)) continue
    await saveListItem(db, item)
    await recordChange(context, 'list', `${item.list}:${item.code}`, known ? 'UPDATE' : 'CREATE', known, item)
  }
  const site = (id: string) => sites.get(id) ?? id
  const person = (id: string) => people.get(id) ?? id
  return { site, person, personOrNone: (id) => (id === null ? null : person(id)) }
}

/** Brings in the customer bases, once the sites are there. */
export async function restoreBases(
  context: Context,
  register: RegisterExport,
  names: RestoredNames,
): Promise<void> {
  for (const { kind, site, from, to, value, source } of register.customerBases) {
    const own = site === null ? null : names.site(site)
    await customerBaseHandlers['customerBases.set'](context, { kind, site: own, from, to, value, source })
  }
}
