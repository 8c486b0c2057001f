import { permissions } from '#shared/api/channel'
import { complaintKinds } from '#shared/complaints/complaint'
import { openStatuses } from '#shared/complaints/complaint-status'
import { findClockDoubt } from '#shared/register/clock-doubt'
import type { ClosedRegister, OpenRegister } from '#shared/register/register-api'
import { remarkKinds } from '#shared/remarks/remark'
import { findSignedIn, mayCall } from '../accounts/access'
import { countComplaints } from '../complaints/complaint-list'
import type { Context, Db, Service } from '../context'
import { readReference } from '../reference-store'
import { makeContext, requireRegister } from '../register-context'
import { countRemarks } from '../remarks/remark-list'
import { registerName } from './register-name'

/** The open register in the terms of the contract: settings, sites, people, lists, and how much it holds. */
export async function describeRegister(service: Service): Promise<OpenRegister> {
  const register = requireRegister(service)
  const context = await makeContext(service, register, register.engine.db)
  // Every workstation asks again whenever another one wrote: together, and nothing that grows with the register.
  const [numbered, open, fresh, clock] = await Promise.all([
    countNumbered(context.db),
    countComplaints(context, { statuses: [...openStatuses] }),
    countRemarks(context, { statuses: ['NEW'] }),
    readClockDoubt(context),
  ])
  return {
    state: 'OPEN',
    registerId: context.registerId,
    fileName: registerName(service),
    isShared: register.engine.followChanges !== null,
    schemaVersion: register.schemaVersion,
    settings: context.settings,
    sites: [...context.sites],
    employees: [...context.employees],
    lists: [...context.lists],
    clocks: context.clocks,
    siteDays: [...context.siteDays].map(([site, days]) => ({ site, days })),
    pageCheck: service.pageCheck,
    access: describeAccess(context),
    currentEmployee: context.person,
    counts: {
      openComplaints: open.count,
      newRemarks: fresh.count,
      complaints: numbered(complaintKinds),
      remarks: numbered(remarkKinds),
    },
    clock,
  }
}

/** How many entries there are of some kinds: their numbers have no gap, the last ones tell. */
async function countNumbered(db: Db): Promise<(kinds: readonly string[]) => number> {
  const counters = await db.selectFrom('counter').selectAll().execute()
  return (kinds) =>
    counters
      .filter(({ series }) => kinds.includes(series.replace(/-\d+$/, '')))
      .reduce((sum, { last }) => sum + last, 0)
}

function describeAccess(context: Context): OpenRegister['access'] {
  const { service, protection, hidesIdentities } = context
  return {
    isProtected: protection.isOn,
    account: protection.isOn ? findSignedIn(service, context) : null,
    permissions: permissions.filter((permission) => context.may(permission)),
    hidesIdentities,
    lockMinutes: protection.isOn ? protection.lockMinutes : 0,
  }
}

/** What is said while nobody may look in; null when somebody may. */
export async function describeClosed(service: Service): Promise<ClosedRegister | null> {
  const register = requireRegister(service)
  const reference = await readReference(register, register.engine.db)
  if (mayCall(service, reference, 'read')) return null
  const account = findSignedIn(service, reference)
  const owner = reference.employees.find(({ id }) => id === account?.employee)
  return {
    state: 'CLOSED',
    registerId: reference.registerId,
    fileName: registerName(service),
    organisation: reference.settings.organisation.name,
    language: reference.settings.language,
    reason: !account ? 'SIGNED_OUT' : service.session?.isLocked ? 'LOCKED' : 'MUST_CHANGE_PASSWORD',
    person: account && {
      name: owner?.name ?? '',
      login: account.login,
      acceptsPin: account.hasPin && service.knownByPassword.has(account.id),
    },
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
