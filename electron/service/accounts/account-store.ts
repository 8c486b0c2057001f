import { type Account, accountSchema } from '#shared/accounts/account'
import type { Attempts } from '#shared/accounts/throttle'
import type { Db } from '../context'
import type { AccountTable, ProtectionTable } from './account-tables'

/** What may be known of an account: never what it takes to sign in. */
export function toAccount(row: AccountTable): Account {
  return accountSchema.parse({
    ...row,
    showsIdentities: row.showsIdentities === 1,
    active: row.active === 1,
    mustChangePassword: row.mustChangePassword === 1,
    hasPin: row.pinHash !== null,
  })
}

export async function readAccounts(db: Db): Promise<Account[]> {
  const rows = await db.selectFrom('account').selectAll().orderBy('createdAt').orderBy('id').execute()
  return rows.map(toAccount)
}

export async function readProtection(db: Db): Promise<ProtectionTable | undefined> {
  return db.selectFrom('protection').selectAll().where('id', '=', 1).executeTakeFirst()
}

export async function findAccountRow(
  db: Db,
  by: { readonly id: string } | { readonly login: string },
): Promise<AccountTable | undefined> {
  const query = db.selectFrom('account').selectAll()
  return 'id' in by
    ? query.where('id', '=', by.id).executeTakeFirst()
    : query.where('login', '=', by.login).executeTakeFirst()
}

export async function insertAccount(db: Db, row: AccountTable): Promise<void> {
  await db.insertInto('account').values(row).execute()
}

export async function updateAccount(db: Db, id: string, changes: Partial<AccountTable>): Promise<void> {
  await db.updateTable('account').set(changes).where('id', '=', id).execute()
}

export async function saveProtection(db: Db, changes: Partial<ProtectionTable>): Promise<void> {
  await db.updateTable('protection').set(changes).where('id', '=', 1).execute()
}

/** Writes down how often somebody was wrong: of an account, or of whoever had none. */
export async function saveAttempts(db: Db, account: string | null, attempts: Attempts): Promise<void> {
  if (account) await updateAccount(db, account, attempts)
  else await saveProtection(db, attempts)
}
