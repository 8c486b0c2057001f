import { refusal } from '#shared/api/refusal'
import { findSignedIn, mayCall, mustHideIdentities } from './accounts/access'
import type { Context, Db, OpenRegister, Reference, Service } from './context'
import { readReference } from './reference-store'

/** The open register, or the refusal that says why there is none. */
export function requireRegister(service: Service): OpenRegister {
  if (service.register) return service.register
  if (service.failure) throw service.failure
  throw refusal('REGISTER_ABSENT')
}

/** What a handler needs, around a connection or a transaction; `known`: read just now. */
export async function makeContext(
  service: Service,
  register: OpenRegister,
  db: Db,
  known: Reference | null = null,
): Promise<Context> {
  const reference = known ?? (await readReference(register, db))
  const active = reference.employees.filter((employee) => employee.active)
  const present = reference.protection.isOn
    ? (findSignedIn(service, reference)?.employee ?? null)
    : service.currentEmployee
  const actor = active.find((employee) => employee.id === present) ?? active[0] ?? reference.employees[0]
  if (!actor) throw new Error('a register has at least one employee')
  return {
    service,
    engine: register.engine,
    db,
    now: service.now(),
    hidesIdentities: mustHideIdentities(service, reference),
    may: (permission) => mayCall(service, reference, permission),
    person: present,
    actor,
    // Last: what is added to a copy costs far more than what is copied into a new object, and this is done at every call.
    ...reference,
  }
}
