import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { openStatuses } from '#shared/complaints/complaint-status'
import { listFieldChanges } from '#shared/history/field-changes'
import { defaultLists } from '#shared/lists/default-lists'
import type {
  OpenRegister as OpenRegisterInfo,
  RegisterInfo,
  registerApi,
} from '#shared/register/register-api'
import { defaultNumberPrefixes, type Settings } from '#shared/settings/settings'
import { countComplaints } from '../complaints/complaint-list'
import type { Service } from '../context'
import { fillDemonstration } from '../demonstration/fill-demonstration'
import type { Handlers, ServiceHandlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { makeContext, requireRegister } from '../register-context'
import { countRemarks } from '../remarks/remark-store'
import {
  insertEmployee,
  insertSite,
  saveListItem,
  saveSetting,
  saveSettings,
} from '../settings/settings-store'
import { closeRegister, createRegisterFile } from './open-register'
import { verifyRegister } from './verify'

export const registerHandlers: Handlers<'register.verify'> = {
  'register.verify': verifyRegister,
}

export const registerServiceHandlers: ServiceHandlers<Exclude<keyof typeof registerApi, 'register.verify'>> =
  {
    'register.info': readInfo,
    'register.create': createRegister,
    'register.createDemonstration': createDemonstration,
  }

async function readInfo(service: Service): Promise<RegisterInfo> {
  const fileName = basename(service.path)
  if (service.failure) return { state: 'UNREADABLE', fileName, ...service.failure }
  return service.register ? describeRegister(service) : { state: 'ABSENT', fileName }
}

async function describeRegister(service: Service): Promise<OpenRegisterInfo> {
  const register = requireRegister(service)
  const context = await makeContext(service, register, register.engine.db)
  const { db, engine } = context
  return {
    state: 'OPEN',
    registerId: context.registerId,
    fileName: basename(service.path),
    schemaVersion: register.schemaVersion,
    settings: context.settings,
    sites: [...context.sites],
    employees: [...context.employees],
    lists: [...context.lists],
    currentEmployee: service.currentEmployee,
    counts: {
      openComplaints: await countComplaints(db, engine, { statuses: [...openStatuses] }),
      complaints: await countComplaints(db, engine, {}),
      remarks: await countRemarks(context, {}),
    },
  }
}

export interface CreationOptions {
  readonly demonstration: boolean
  /** Opens what the register is written to; the service's own file by default. */
  readonly attach?: (service: Service) => Promise<void>
}

/** Makes a new register with its organisation, profile, sites, people and default lists: whole, or not at all. */
export async function createRegister(
  service: Service,
  input: ParsedInputOf<'register.create'>,
  options: CreationOptions = { demonstration: false },
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
    demonstration,
  }
  // Somebody and somewhere are needed from the first entry on; both can be renamed.
  const sites =
    input.sites.length > 0
      ? input.sites
      : [{ name: 'Site principal', address: null, timeZone: input.timeZone, active: true }]
  const employees =
    input.employees.length > 0 ? input.employees : [{ name: 'Accueil', jobTitle: null, active: true }]
  await register.engine.db.transaction().execute(async (db) => {
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
    const actor = { id: registerId, version: 1, name: employees[0]?.name ?? '', jobTitle: null, active: true }
    const facts = listFieldChanges(null, {
      ...settings,
      sites: sites.map((site) => site.name),
      employees: employees.map((employee) => employee.name),
    })
    const entry = { entity: 'register', entityId: registerId, action: 'CREATE', facts } as const
    await appendHistory({ db, now: service.now(), actor }, entry)
  })
  register.reference = null
}

async function createDemonstration(
  service: Service,
  input: ParsedInputOf<'register.createDemonstration'>,
): Promise<OutputOf<'register.createDemonstration'>> {
  try {
    await fillDemonstration(service, input)
  } catch (error) {
    if (service.register) await abandonRegister(service)
    throw error
  }
  return describeRegister(service)
}

async function abandonRegister(service: Service): Promise<void> {
  await closeRegister(service)
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${service.path}${suffix}`, { force: true })
}
