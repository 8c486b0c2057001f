import type { accountApi } from '#shared/accounts/account-api'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import type { Service } from '../context'
import type { ServiceHandlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { requireRegister } from '../register-context'
import { findSignedIn } from './access'
import {
  inTransaction,
  makeRecoveryCode,
  readAccount,
  readPresent,
  recordFailure,
  tellOfAccount,
} from './account-session'
import { findAccountRow, saveProtection, updateAccount } from './account-store'
import type { AccountTable } from './account-tables'
import { beginAttempt } from './attempts'
import { hashSecret, isSecret } from './secret-hash'

type Own = 'accounts.changePassword' | 'accounts.setPin' | 'accounts.unprotect' | 'accounts.renewRecoveryCode'

/** What needs one's own password said again: a wrong one must be remembered, so these make their own transactions. */
export const ownAccountHandlers: ServiceHandlers<Extract<keyof typeof accountApi, Own>> = {
  'accounts.changePassword': changePassword,
  'accounts.setPin': setPin,
  'accounts.unprotect': unprotect,
  'accounts.renewRecoveryCode': renewRecoveryCode,
}

async function changePassword(
  service: Service,
  { current, password }: ParsedInputOf<'accounts.changePassword'>,
): Promise<OutputOf<'accounts.changePassword'>> {
  const row = await confirm(service, current, 'current')
  if (current === password) throw refuseField('password', 'PASSWORD_UNCHANGED')
  const passwordHash = await hashSecret(password, service.secretCost)
  await inTransaction(service, async (context) => {
    const version = row.version + 1
    await updateAccount(context.db, row.id, { passwordHash, mustChangePassword: 0, version })
    await tellOfAccount(context, row.id, 'UPDATE', [{ field: 'password', before: null, after: null }])
  })
  return readAccount(service, row.id)
}

async function setPin(
  service: Service,
  { password, pin }: ParsedInputOf<'accounts.setPin'>,
): Promise<OutputOf<'accounts.setPin'>> {
  const row = await confirm(service, password, 'password')
  const pinHash = pin === null ? null : await hashSecret(pin, service.secretCost)
  await inTransaction(service, async (context) => {
    await updateAccount(context.db, row.id, { pinHash, version: row.version + 1 })
    const change = { field: 'pin', before: row.pinHash !== null, after: pin !== null }
    await tellOfAccount(context, row.id, 'UPDATE', [change])
  })
  return readAccount(service, row.id)
}

async function unprotect(
  service: Service,
  { password }: ParsedInputOf<'accounts.unprotect'>,
): Promise<OutputOf<'accounts.unprotect'>> {
  const row = await confirm(service, password, 'password')
  await inTransaction(service, async (context) => {
    const { registerId } = context
    await saveProtection(context.db, { isOn: 0 })
    await appendHistory(context, { entity: 'register', entityId: registerId, action: 'UNPROTECT', facts: [] })
  })
  service.session = null
  // Whoever opened it goes on as themselves.
  service.currentEmployee = row.employee
  return { done: true }
}

async function renewRecoveryCode(
  service: Service,
  { password }: ParsedInputOf<'accounts.renewRecoveryCode'>,
): Promise<OutputOf<'accounts.renewRecoveryCode'>> {
  await confirm(service, password, 'password')
  const code = await makeRecoveryCode(service)
  await inTransaction(service, async (context) => {
    await saveProtection(context.db, { recoveryHash: code.hash })
    const facts = [{ field: 'recoveryCode', before: null, after: null }]
    await appendHistory(context, {
      entity: 'register',
      entityId: context.registerId,
      action: 'UPDATE',
      facts,
    })
  })
  return { recoveryCode: code.text }
}

/** Somebody signed in says their password again; wrong ones count. */
async function confirm(service: Service, password: string, field: string): Promise<AccountTable> {
  const reference = await readPresent(service)
  const account = reference.protection.isOn ? findSignedIn(service, reference) : null
  const { db } = requireRegister(service).engine
  const row = account ? await findAccountRow(db, { id: account.id }) : undefined
  if (!row) throw refusal('NOT_SIGNED_IN', reference.protection.isOn ? undefined : 'NOT_PROTECTED')
  await beginAttempt(service, row.id)
  if (!(await isSecret(password, row.passwordHash))) {
    await recordFailure(service, reference, row)
    throw refuseField(field, 'WRONG_PASSWORD')
  }
  await updateAccount(db, row.id, { failures: 0, failedAt: null })
  return row
}
