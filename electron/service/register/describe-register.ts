import { basename } from 'node:path'
import { openStatuses } from '#shared/complaints/complaint-status'
import type { OpenRegister } from '#shared/register/register-api'
import { countComplaints } from '../complaints/complaint-list'
import type { Service } from '../context'
import { makeContext, requireRegister } from '../register-context'
import { countRemarks } from '../remarks/remark-store'

/** The open register in the terms of the contract: settings, sites, people, lists, and how much it holds. */
export async function describeRegister(service: Service): Promise<OpenRegister> {
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
