import type { Account } from '#shared/accounts/account'
import type { accountApi } from '#shared/accounts/account-api'
import { findAdministratorIssues } from '#shared/accounts/account-rules'
import { readRecoveryCode } from '#shared/accounts/recovery-code'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { refusal, refuseField } from '#shared/api/refusal'
import { listFieldChanges } from '#shared/history/field-changes'
import { toFlag } from '../complaints/complaint-row'
import { conflictOf } from '../complaints/complaint-store'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { appendHistory } from '../history/history-store'
import { resolveEmployee } from '../resolve-reference'
import { makeRecoveryCode } from './account-session'
import {
  findAccountRow,
  insertAccount,
  readAccounts,
  readProtection,
  saveProtection,
  toAccount,
  updateAccount,
} from './account-store'
import type { AccountTable } from './account-tables'
import type { ownAccountHandlers } from './own-account-handlers'
import { makeRecoverySheet } from './recovery-sheet'
import { hashSecret, isSecret } from './secret-hash'

/** Minutes after which a newly protected register locks. */
const firstLockMinutes = 10

export const accountHandlers: Handlers<Exclude<keyof typeof accountApi, keyof typeof ownAccountHandlers>> = {
  'accounts.protect': protect,
  'accounts.list': list,
  'accounts.create': create,
  'accounts.update': update,
  'accounts.resetPassword': resetPassword,
  'accounts.configure': configure,
  'documents.recoverySheet': recoverySheet,
}

async function protect(
  context: Context,
  input: ParsedInputOf<'accounts.protect'>,
): Promise<OutputOf<'accounts.protect'>> {
  const { db, service } = context
  if (context.protection.isOn) throw refusal('REFUSED', 'ALREADY_PROTECTED')
  const employee = findPerson(context, input.employee)
  const known = context.accounts.find((account) => account.employee === employee.id)
  requireFreeLogin(context, input.login, known?.id)
  const passwordHash = await hashSecret(input.password, service.secretCost)
  const own = {
    login: input.login,
    role: 'ADMINISTRATOR',
    active: 1,
    showsIdentities: 1,
    passwordHash,
    lastSignedInAt: context.now,
  }
  const row: AccountTable = {
    ...blankAccount(context, employee.id),
    ...own,
    ...(known && { id: known.id, version: known.version + 1 }),
  }
  if (known) await updateAccount(db, known.id, row)
  else await insertAccount(db, row)
  const code = await makeRecoveryCode(service)
  const protection = { isOn: 1, recoveryHash: code.hash, failures: 0, failedAt: null }
  if (await readProtection(db)) await saveProtection(db, protection)
  else
    await db
      .insertInto('protection')
      .values({ id: 1, lockMinutes: firstLockMinutes, ...protection })
      .execute()
  const asOwner = { ...context, actor: employee }
  const { registerId } = context
  await appendHistory(asOwner, { entity: 'register', entityId: registerId, action: 'PROTECT', facts: [] })
  await record(asOwner, known ? 'UPDATE' : 'CREATE', known ?? null, toAccount(row))
  service.session = { accountId: row.id, isLocked: false }
  service.knownByPassword.set(row.id, 0)
  return { account: toAccount(row), recoveryCode: code.text }
}

async function list({ db }: Context): Promise<OutputOf<'accounts.list'>> {
  const protection = await readProtection(db)
  return {
    isProtected: protection?.isOn === 1,
    lockMinutes: protection?.lockMinutes ?? 0,
    accounts: await readAccounts(db),
  }
}

async function create(context: Context, input: ParsedInputOf<'accounts.create'>): Promise<Account> {
  requireProtected(context)
  const { id: employee } = findPerson(context, input.employee)
  if (context.accounts.some((account) => account.employee === employee)) {
    throw refuseField('employee', 'PERSON_HAS_ACCOUNT')
  }
  requireFreeLogin(context, input.login)
  const row: AccountTable = {
    ...blankAccount(context, employee),
    login: input.login,
    role: input.role,
    showsIdentities: toFlag(input.role !== 'AUDITOR' || input.showsIdentities),
    passwordHash: await hashSecret(input.password, context.service.secretCost),
    mustChangePassword: 1,
  }
  await insertAccount(context.db, row)
  await record(context, 'CREATE', null, toAccount(row))
  return toAccount(row)
}

async function update(context: Context, input: ParsedInputOf<'accounts.update'>): Promise<Account> {
  requireProtected(context)
  const row = await findAccountRow(context.db, { id: input.id })
  if (!row) throw refusal('NOT_FOUND')
  if (row.version !== input.version) throw await conflictOf(context.db, row.id)
  const before = toAccount(row)
  const next = { ...before, ...input.changes, version: before.version + 1 }
  if (next.role !== 'AUDITOR') next.showsIdentities = true
  requireFreeLogin(context, next.login, row.id)
  const accounts = context.accounts.map((account) => (account.id === row.id ? next : account))
  const issues = findAdministratorIssues(accounts, context.employees)
  if (issues.length > 0) throw toRuleError(issues)
  const { login, role, version } = next
  const flags = { showsIdentities: toFlag(next.showsIdentities), active: toFlag(next.active) }
  await updateAccount(context.db, row.id, { login, role, version, ...flags })
  await record(context, 'UPDATE', before, next)
  return next
}

async function resetPassword(
  context: Context,
  { id, password }: ParsedInputOf<'accounts.resetPassword'>,
): Promise<Account> {
  requireProtected(context)
  const row = await findAccountRow(context.db, { id })
  if (!row) throw refusal('NOT_FOUND')
  const changes = {
    passwordHash: await hashSecret(password, context.service.secretCost),
    mustChangePassword: 1,
    pinHash: null,
    failures: 0,
    failedAt: null,
    version: row.version + 1,
  }
  await updateAccount(context.db, id, changes)
  context.service.knownByPassword.delete(id)
  const facts = [{ field: 'password', before: null, after: null }]
  await appendHistory(context, { entity: 'account', entityId: id, action: 'UPDATE', facts })
  return toAccount({ ...row, ...changes })
}

async function configure(
  context: Context,
  { lockMinutes }: ParsedInputOf<'accounts.configure'>,
): Promise<OutputOf<'accounts.configure'>> {
  requireProtected(context)
  const facts = listFieldChanges({ lockMinutes: context.protection.lockMinutes }, { lockMinutes })
  if (facts.length === 0) return { lockMinutes }
  await saveProtection(context.db, { lockMinutes })
  const { registerId } = context
  await appendHistory(context, { entity: 'register', entityId: registerId, action: 'UPDATE', facts })
  return { lockMinutes }
}

/** Prints only the code that opens this register: the sheet must not be a blank for anything else. */
async function recoverySheet(
  context: Context,
  { recoveryCode, language }: ParsedInputOf<'documents.recoverySheet'>,
): Promise<OutputOf<'documents.recoverySheet'>> {
  const protection = await readProtection(context.db)
  const isOurs = protection && (await isSecret(readRecoveryCode(recoveryCode), protection.recoveryHash))
  if (!isOurs) throw refuseField('recoveryCode', 'WRONG_RECOVERY_CODE')
  return makeRecoverySheet(context, recoveryCode, language)
}

function requireProtected(context: Context): void {
  if (!context.protection.isOn) throw refusal('REFUSED', 'NOT_PROTECTED')
}

function findPerson(context: Context, reference: string) {
  const id = resolveEmployee(context, reference, 'employee')
  const employee = context.employees.find((candidate) => candidate.id === id && candidate.active)
  if (!employee) throw refuseField('employee', 'EMPLOYEE_UNKNOWN')
  return employee
}

function requireFreeLogin(context: Context, login: string, except?: string): void {
  const isTaken = context.accounts.some((account) => account.id !== except && account.login === login)
  if (isTaken) throw refuseField('login', 'LOGIN_TAKEN')
}

function blankAccount(context: Context, employee: string): AccountTable {
  return {
    id: context.service.newId(),
    version: 1,
    login: '',
    employee,
    role: 'FRONT_DESK',
    showsIdentities: 1,
    active: 1,
    passwordHash: '',
    mustChangePassword: 0,
    pinHash: null,
    failures: 0,
    failedAt: null,
    lastSignedInAt: null,
    createdAt: context.now,
  }
}

/** The role and the rights are facts; the login and whose it is name somebody. */
async function record(
  context: Context,
  action: 'CREATE' | 'UPDATE',
  before: Account | null,
  after: Account,
): Promise<void> {
  const rights = ({ role, showsIdentities, active }: Account) => ({ role, showsIdentities, active })
  const names = ({ login, employee }: Account) => ({
    login,
    employee: context.employees.find(({ id }) => id === employee)?.name ?? null,
  })
  const facts = listFieldChanges(before && rights(before), rights(after))
  const personal = listFieldChanges(before && names(before), names(after))
  if (facts.length + personal.length === 0) return
  await appendHistory(context, { entity: 'account', entityId: after.id, action, facts, personal })
}
