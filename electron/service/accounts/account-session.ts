import { randomBytes } from 'node:crypto'
import type { Account } from '#shared/accounts/account'
import { readRecoveryCode, writeRecoveryCode } from '#shared/accounts/recovery-code'
import { refusal } from '#shared/api/refusal'
import type { Context, Reference, Service } from '../context'
import { appendHistory, type HistoryDraft } from '../history/history-store'
import { readReference } from '../reference-store'
import { makeContext, requireRegister } from '../register-context'
import { findAccountRow, toAccount } from './account-store'
import type { AccountTable } from './account-tables'
import { hashSecret } from './secret-hash'

/** A new code and what the register keeps of it. */
export async function makeRecoveryCode(service: Service): Promise<{ text: string; hash: string }> {
  const text = writeRecoveryCode(randomBytes(25))
  return { text, hash: await hashSecret(readRecoveryCode(text), service.secretCost) }
}

/** Never what was typed: a password ends up in the wrong field sooner or later. */
export async function recordFailure(
  service: Service,
  reference: Reference,
  row: AccountTable | undefined,
): Promise<void> {
  const owner = reference.employees.find(({ id }) => id === row?.employee)
  await inTransaction(service, async (context) => {
    const subject = row
      ? ({ entity: 'account', entityId: row.id } as const)
      : ({ entity: 'register', entityId: context.registerId } as const)
    const actor = { ...context.actor, name: owner?.name ?? '—' }
    await appendHistory({ ...context, actor }, { ...subject, action: 'SIGN_IN_FAILED', facts: [] })
  })
}

/** Accounts, people and protection as they are now. */
export async function readPresent(service: Service): Promise<Reference> {
  const register = requireRegister(service)
  return readReference(register, register.engine.db)
}

/** Runs a change of its own, by the person named or by whoever is signed in. */
export async function inTransaction<T>(
  service: Service,
  run: (context: Context) => Promise<T>,
  by?: string,
): Promise<T> {
  const register = requireRegister(service)
  try {
    return await register.engine.db.transaction().execute(async (db) => {
      const context = await makeContext(service, register, db)
      const actor = context.employees.find(({ id }) => id === by) ?? context.actor
      return run({ ...context, actor })
    })
  } finally {
    register.reference = null
  }
}

/** An account as it is now. */
export async function readAccount(service: Service, id: string): Promise<Account> {
  const row = await findAccountRow(requireRegister(service).engine.db, { id })
  if (!row) throw refusal('NOT_FOUND')
  return toAccount(row)
}

/** Writes into the history what happened to an account. */
export async function tellOfAccount(
  context: Context,
  entityId: string,
  action: HistoryDraft['action'],
  facts: HistoryDraft['facts'] = [],
): Promise<void> {
  await appendHistory(context, { entity: 'account', entityId, action, facts })
}
