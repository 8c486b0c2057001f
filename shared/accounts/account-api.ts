import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { id, limits, reference, requiredText } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { accountSchema, loginSchema, passwordSchema, pinSchema, typedSecretSchema } from './account'
import { accountRoles } from './account-role'

const nothing = z.strictObject({})
const done = z.object({ done: z.literal(true) })
const recoveryCode = z.string()
/** Longest time without a key before the window locks, in minutes; 0 leaves it open. */
const lockMinutes = z.int().min(0).max(480)
const ofOthers = { login: loginSchema, role: z.enum(accountRoles), showsIdentities: z.boolean() }

/** Who may open the register, and as what. */
export const accountApi = {
  /**
   * Closes an open register: whoever is named becomes its first administrator and is signed in. The recovery code is
   * told this once; the register keeps only what it takes to know it again.
   */
  'accounts.protect': writes(
    z.strictObject({ login: loginSchema, employee: reference, password: passwordSchema }),
    z.object({ account: accountSchema, recoveryCode }),
    'administer',
  ),
  /** Opens it again to everybody at the keyboard; the accounts stay for the next time. */
  'accounts.unprotect': writes(z.strictObject({ password: typedSecretSchema }), done, 'administer'),
  'accounts.list': reads(
    nothing,
    z.object({ isProtected: z.boolean(), lockMinutes, accounts: z.array(accountSchema) }),
    'administer',
  ),
  /** The person chooses another password at the first sign-in. */
  'accounts.create': writes(
    z.strictObject({
      ...ofOthers,
      showsIdentities: ofOthers.showsIdentities.default(false),
      employee: reference,
      password: passwordSchema,
    }),
    accountSchema,
    'administer',
  ),
  'accounts.update': writes(
    z.strictObject({
      id,
      version: z.int(),
      changes: z.strictObject({ ...ofOthers, active: z.boolean() }).partial(),
    }),
    accountSchema,
    'administer',
  ),
  /** A new password for somebody who forgot theirs, to be changed at the next sign-in. Their PIN goes. */
  'accounts.resetPassword': writes(
    z.strictObject({ id, password: passwordSchema }),
    accountSchema,
    'administer',
  ),
  'accounts.configure': writes(z.strictObject({ lockMinutes }), z.object({ lockMinutes }), 'administer'),
  /** Another recovery code; the one before is worth nothing any more. */
  'accounts.renewRecoveryCode': writes(
    z.strictObject({ password: typedSecretSchema }),
    z.object({ recoveryCode }),
    'administer',
  ),
  /** The recovery code on a page to be locked away. The code is given back by whoever was just told it. */
  'documents.recoverySheet': reads(
    z.strictObject({ recoveryCode: requiredText(60), language: z.enum(['fr', 'en']).default('fr') }),
    documentSchema,
    'administer',
  ),
  'accounts.changePassword': writes(
    z.strictObject({ current: typedSecretSchema, password: passwordSchema }),
    accountSchema,
    'self',
  ),
  /** Four to eight digits that unlock the window and switch persons; null takes them away. */
  'accounts.setPin': writes(
    z.strictObject({ password: typedSecretSchema, pin: pinSchema.nullable() }),
    accountSchema,
    'self',
  ),
} as const

/** Who is at the keyboard. */
export const sessionApi = {
  /**
   * Signs in, unlocks, or lets somebody else take over. A PIN is accepted of whoever signed in with the password since
   * the program was started.
   */
  'session.signIn': writes(
    z.union([
      z.strictObject({ login: z.string().max(limits.line), password: typedSecretSchema }),
      z.strictObject({ login: z.string().max(limits.line), pin: z.string().max(20) }),
    ]),
    accountSchema,
    'anyone',
  ),
  /** Hides everything until a password or a PIN is given; false where there are no accounts. */
  'session.lock': writes(nothing, z.object({ isLocked: z.boolean() }), 'anyone'),
  'session.signOut': writes(nothing, done, 'anyone'),
  /** A new password for an administrator, by the recovery code; a new code is told. */
  'session.recover': writes(
    z.strictObject({
      login: z.string().max(limits.line),
      recoveryCode: z.string().max(200),
      password: passwordSchema,
    }),
    z.object({ account: accountSchema, recoveryCode }),
    'anyone',
  ),
} as const
