import { grantingRoleOf } from '#shared/accounts/account-role'
import { presetClockSettings } from '#shared/calendars/clock-settings'
import { employeeSchema } from '#shared/employees/employee'
import { listItemSchema } from '#shared/lists/list-item'
import { settingsSchema } from '#shared/settings/settings'
import { siteSchema } from '#shared/sites/site'
import { readAccounts, readProtection } from './accounts/account-store'
import { readSiteDays, readStoredClocks } from './calendars/calendar-store'
import type { Db, OpenRegister, Reference } from './context'
import { readFileContent } from './files/file-content-store'

/** Settings, sites, employees and lists: kept in memory until this program or another one changes them. */
export async function readReference(register: OpenRegister, db: Db): Promise<Reference> {
  const version = await register.engine.readForeignVersion()
  if (register.reference && register.referenceVersion === version) return register.reference
  register.reference = await loadReference(db)
  register.referenceVersion = version
  return register.reference
}

export async function loadReference(db: Db): Promise<Reference> {
  const settings = await db.selectFrom('setting').selectAll().execute()
  const values = new Map(settings.map((row): [string, unknown] => [row.name, JSON.parse(row.value)]))
  const sites = await db.selectFrom('site').selectAll().orderBy('position').execute()
  const employees = await db.selectFrom('employee').selectAll().orderBy('position').execute()
  const lists = await db.selectFrom('listItem').selectAll().orderBy('list').orderBy('position').execute()
  const protection = await readProtection(db)
  const isOn = protection?.isOn === 1
  const accounts = await readAccounts(db)
  const ownSettings = settingsSchema.parse(values.get('settings'))
  const { logo } = ownSettings
  return {
    registerId: String(values.get('registerId')),
    settings: ownSettings,
    clocks: readStoredClocks(values.get('clocks'))?.clocks ?? presetClockSettings(ownSettings.profile),
    siteDays: await readSiteDays(db),
    logo: logo && Buffer.from(await readFileContent(db, logo.hash)).toString('base64'),
    sites: sites.map((row) => siteSchema.parse({ ...row, active: row.active === 1 })),
    accounts,
    protection: { isOn, lockMinutes: protection?.lockMinutes ?? 0 },
    employees: employees.map((row) => {
      const account = isOn
        ? accounts.find(({ employee, active }) => active && employee === row.id)
        : undefined
      // On a protected register what somebody may grant follows from the role that was given to them, not chosen.
      const role = account ? grantingRoleOf[account.role] : row.role
      return employeeSchema.parse({ ...row, role, active: row.active === 1 })
    }),
    lists: lists.map((row) =>
      listItemSchema.parse({
        ...row,
        active: row.active === 1,
        countsInRate: row.countsInRate === 1,
        needsDetail: row.needsDetail === 1,
      }),
    ),
  }
}
