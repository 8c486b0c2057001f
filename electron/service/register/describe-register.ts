import { basename } from 'node:path'
import { openStatuses } from '#shared/complaints/complaint-status'
import { findClockDoubt } from '#shared/register/clock-doubt'
import type { OpenRegister } from '#shared/register/register-api'
import { countComplaints } from '../complaints/complaint-list'
import type { Context, Service } from '../context'
import { makeContext, requireRegister } from '../register-context'
import { countRemarks } from '../remarks/remark-list'

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
    clocks: context.clocks,
    siteDays: [...context.siteDays].map(([site, days]) => ({ site, days })),
    currentEmployee: service.currentEmployee,
    counts: {
      openComplaints: (await countComplaints(db, engine, { statuses: [...openStatuses] })).count,
      complaints: (await countComplaints(db, engine, {})).count,
      remarks: (await countRemarks(context, {})).count,
    },
    clock: await readClockDoubt(context),
  }
}

/** Compares the clock of this computer with the newest line of the history. */
async function readClockDoubt({ db, now }: Context): Promise<OpenRegister['clock']> {
  const newest = await db
    .selectFrom('history')
    .select('at')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const doubt = newest ? findClockDoubt(now, newest.at) : null
  return newest && doubt ? { doubt, lastWriting: newest.at } : null
}
