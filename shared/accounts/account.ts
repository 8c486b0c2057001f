import { z } from 'zod'
import { id, storedInstant } from '#shared/api/fields'
import { accountRoles } from './account-role'

/** Longest and shortest secrets, in characters. */
export const secretLimits = { password: 10, longestPassword: 200, pin: 4, longestPin: 8 } as const

/** As it is compared: the case of its letters says nothing. */
export const loginSchema = z
  .string()
  .max(60)
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,59}$/u, { error: 'LOGIN_SHAPE' }))

export const passwordSchema = z
  .string()
  .max(secretLimits.longestPassword)
  .transform((text) => text.normalize('NFC'))
  .refine((text) => [...text].length >= secretLimits.password, { error: 'PASSWORD_SHORT' })
  .refine((text) => new Set(text).size >= 4, { error: 'PASSWORD_MONOTONOUS' })

/** What is typed to be compared: any text, of a length that costs nothing. */
export const typedSecretSchema = z
  .string()
  .min(1)
  .max(secretLimits.longestPassword)
  .transform((text) => text.normalize('NFC'))

/** Four to eight digits, neither all alike nor counting up or down. */
export const pinSchema = z
  .string()
  .regex(/^\d{4,8}$/, { error: 'PIN_SHAPE' })
  .refine((digits) => !isSequence(digits), { error: 'PIN_OBVIOUS' })

function isSequence(digits: string): boolean {
  const steps = new Set([...digits].slice(1).map((digit, index) => Number(digit) - Number(digits[index])))
  const [step] = steps
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1
}

export const accountSchema = z.object({
  id,
  version: z.int(),
  login: z.string(),
  employee: id,
  role: z.enum(accountRoles),
  /** Of an auditor: whether the names of complainants are shown. */
  showsIdentities: z.boolean(),
  active: z.boolean(),
  hasPin: z.boolean(),
  mustChangePassword: z.boolean(),
  lastSignedInAt: storedInstant.nullable(),
})
export type Account = z.output<typeof accountSchema>
