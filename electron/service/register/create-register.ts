import { rmSync } from 'node:fs'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { listFieldChanges } from '#shared/history/field-changes'
import { defaultLists } from '#shared/lists/default-lists'
import { defaultPrivacySettings } from '#shared/privacy/privacy-settings'
import { isServerAddress } from '#shared/server/server-address'
import { defaultNumberPrefixes, type Settings } from '#shared/settings/settings'
import type { Service } from '../context'
import { appendHistory } from '../history/history-store'
import { requireRegister } from '../register-context'
import {
  insertEmployee,
  insertSite,
  saveListItem,
  saveSetting,
  saveSettings,
} from '../settings/settings-store'
import { describeRegister } from './describe-register'
import { closeRegister, createRegisterFile } from './open-register'

export interface CreationOptions {
  readonly demonstration: boolean
  /** Opens what the register is written to; the service's own file by default. */
  readonly attach?: (service: Service) => Promise<void>
}

/** Makes a new register with its organisation, profile, sites, people and default lists: whole, or not at all. */
export async function createRegister(
  service: Service,
  input: ParsedInputOf<'register.create'>,
  options: CreationOptions,
): Promise<OutputOf<'register.create'>> {
  await (options.attach ?? createRegisterFile)(service)
  try {
    await writeFirstRows(service, input, options.demonstration)
  } catch (error) {
    await abandonRegister(service)
    throw error
  }
  return describeRegister(service)
}

async function writeFirstRows(
  service: Service,
  input: ParsedInputOf<'register.create'>,
  demonstration: boolean,
): Promise<void> {
  const register = requireRegister(service)
  const settings: Settings = {
    organisation: input.organisation,
    profile: input.profile,
    timeZone: input.timeZone,
    language: 'fr',
    numberPrefixes: defaultNumberPrefixes,
    compensationCeilings: { FRONT_DESK: null, HANDLER: null, MANAGER: null },
    demonstration,
    logo: null,
    privacy: defaultPrivacySettings,
    version: 1,
  }
  // Somebody and somewhere are needed from the first entry on; both can be renamed.
  const sites =
    input.sites.length > 0
      ? input.sites
      : [{ name: 'Site principal', address: null, timeZone: input.timeZone, active: true }]
  const employees =
    input.employees.length > 0
      ? input.employees
      : [{ name: 'Accueil', jobTitle: null, active: true, role: 'HANDLER' as const }]
  await register.engine.db.transaction().execute(async (db) => {
    // Another workstation may have been faster in the same empty base.
    const made = await db.selectFrom('setting').select('name').where('name', '=', 'registerId').execute()
    if (made.length > 0) throw refusal('REGISTER_EXISTS')
    const registerId = service.newId()
    await saveSetting(db, 'registerId', registerId)
    await saveSettings(db, settings)
    for (const [position, site] of sites.entries()) {
      await insertSite(db, { ...site, id: service.newId(), version: 1 }, position)
    }
    for (const [position, employee] of employees.entries()) {
      await insertEmployee(db, { ...employee, id: service.newId(), version: 1 }, position)
    }
    for (const item of defaultLists(input.profile)) await saveListItem(db, item)
    const actor = {
      id: registerId,
      version: 1,
      name: employees[0]?.name ?? '',
      jobTitle: null,
      active: true,
      role: 'MANAGER' as const,
    }
    const facts = listFieldChanges(null, {
      ...settings,
      sites: sites.map((site) => site.name),
      employees: employees.map((employee) => employee.name),
    })
    const entry = { entity: 'register', entityId: registerId, action: 'CREATE', facts } as const
    await appendHistory({ db, engine: register.engine, now: service.now(), actor }, entry)
  })
  register.reference = null
}

/** Takes a register away that could not be made whole. */
export async function abandonRegister(service: Service): Promise<void> {
  await closeRegister(service)
  if (isServerAddress(service.path)) return
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${service.path}${suffix}`, { force: true })
}
