import { randomBytes } from 'node:crypto'
import { loginSchema } from '#shared/accounts/account'
import type { sessionApi } from '#shared/accounts/account-api'
import { isUsable } from '#shared/accounts/account-rules'
import { readRecoveryCode } from '#shared/accounts/recovery-code'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal, refuseField } from '#shared/api/refusal'
import type { Context, Reference, Service } from '../context'
import type { ServiceHandlers } from '../handlers'
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
import { findAccountRow, readProtection, saveProtection, toAccount, updateAccount } from './account-store'
import { beginAttempt } from './attempts'
import { hashSecret, isSecret } from './secret-hash'

/** Wrong PINs after which the password is asked for. */
const mostWrongPins = 5

/** What is refused here must be remembered: these calls make their own transactions. */
export const sessionHandlers: ServiceHandlers<keyof typeof sessionApi> = {
  'session.signIn': signIn,
  'session.lock': lock,
  'session.signOut': signOut,
  'session.recover': recover,
}

async function signIn(
  service: Service,
  input: ParsedInputOf<'session.signIn'>,
): Promise<OutputOf<'session.signIn'>> {
  const reference = await requireProtected(service)
  const row = await findUsable(service, reference, input.login)
  const isPin = 'pin' in input
  if (isPin && !(row?.pinHash && service.knownByPassword.has(row.id))) {
    throw refuseField('pin', 'PASSWORD_NEEDED')
  }
  await beginAttempt(service, row?.id ?? null)
  const stored = isPin ? row?.pinHash : row?.passwordHash
  const isRight = await isSecret(isPin ? input.pin : input.password, stored ?? nobodysHash(service))
  if (!row || !isRight) {
    if (isPin && row) countWrongPin(service, row.id)
    await recordFailure(service, reference, row)
    throw refuseField(isPin ? 'pin' : 'password', isPin ? 'WRONG_PIN' : 'WRONG_PASSWORD')
  }
  const by = row.employee
  const means = { field: 'means', before: null, after: isPin ? 'PIN' : 'PASSWORD' }
  const change = async (context: Context) => {
    const lastSignedInAt = context.now
    await updateAccount(context.db, row.id, { failures: 0, failedAt: null, lastSignedInAt })
    await tellOfAccount(context, row.id, 'SIGN_IN', [means])
  }
  await inTransaction(service, change, by)
  begin(service, row.id)
  return readAccount(service, row.id)
}

async function lock(service: Service): Promise<OutputOf<'session.lock'>> {
  const { session } = service
  const reference = await readPresent(service)
  if (!session || !reference.protection.isOn || !findSignedIn(service, reference)) return { isLocked: false }
  if (!session.isLocked) {
    await inTransaction(service, (context) => tellOfAccount(context, session.accountId, 'LOCK'))
    service.session = { ...session, isLocked: true }
  }
  return { isLocked: true }
}

async function signOut(service: Service): Promise<OutputOf<'session.signOut'>> {
  const { session } = service
  const reference = await readPresent(service)
  if (session && findSignedIn(service, reference)) {
    await inTransaction(service, (context) => tellOfAccount(context, session.accountId, 'SIGN_OUT'))
  }
  service.session = null
  return { done: true }
}

async function recover(
  service: Service,
  input: ParsedInputOf<'session.recover'>,
): Promise<OutputOf<'session.recover'>> {
  const reference = await requireProtected(service)
  const row = await findUsable(service, reference, input.login)
  await beginAttempt(service, null)
  const { db } = requireRegister(service).engine
  const stored = (await readProtection(db))?.recoveryHash ?? nobodysHash(service)
  const isRight = await isSecret(readRecoveryCode(input.recoveryCode) || ' ', stored)
  if (!isRight || row?.role !== 'ADMINISTRATOR') {
    await recordFailure(service, reference, undefined)
    throw refuseField('recoveryCode', 'WRONG_RECOVERY_CODE')
  }
  const passwordHash = await hashSecret(input.password, service.secretCost)
  const code = await makeRecoveryCode(service)
  const changes = { passwordHash, pinHash: null, mustChangePassword: 0, failures: 0, failedAt: null }
  const change = async (context: Context) => {
    const lastSignedInAt = context.now
    await updateAccount(context.db, row.id, { ...changes, version: row.version + 1, lastSignedInAt })
    await saveProtection(context.db, { recoveryHash: code.hash, failures: 0, failedAt: null })
    await tellOfAccount(context, row.id, 'RECOVER')
  }
  await inTransaction(service, change, row.employee)
  begin(service, row.id)
  return { account: await readAccount(service, row.id), recoveryCode: code.text }
}

async function findUsable(service: Service, reference: Reference, typed: string) {
  const login = loginSchema.safeParse(typed)
  if (!login.success) return undefined
  const row = await findAccountRow(requireRegister(service).engine.db, { login: login.data })
  return row && isUsable(toAccount(row), reference.employees) ? row : undefined
}

function begin(service: Service, accountId: string): void {
  service.session = { accountId, isLocked: false }
  service.knownByPassword.set(accountId, 0)
}

function countWrongPin(service: Service, account: string): void {
  const wrong = (service.knownByPassword.get(account) ?? 0) + 1
  if (wrong >= mostWrongPins) service.knownByPassword.delete(account)
  else service.knownByPassword.set(account, wrong)
}

/** What is compared where there is no account, so that the answer takes as long. */
function nobodysHash(service: Service): string {
  const random = (length: number) => randomBytes(length).toString('base64')
  return ['scrypt', service.secretCost, 8, 1, random(16), random(32)].join('$')
}

async function requireProtected(service: Service): Promise<Reference> {
  const reference = await readPresent(service)
  if (!reference.protection.isOn) throw refusal('REFUSED', 'NOT_PROTECTED')
  return reference
}
