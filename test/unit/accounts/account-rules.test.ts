import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loginSchema, passwordSchema, pinSchema } from '#shared/accounts/account'
import { accountRoles, hidesIdentities, permissionsOf } from '#shared/accounts/account-role'
import { findAdministratorIssues } from '#shared/accounts/account-rules'
import { readRecoveryCode, writeRecoveryCode } from '#shared/accounts/recovery-code'
import { secondsToWait, waitAfter } from '#shared/accounts/throttle'
import { makeNameHider } from '#shared/accounts/without-names'
import { permissions } from '#shared/api/channel'

describe('what roles may do', () => {
  it('grows from the front desk to the administrator, who may do everything', () => {
    const ranks = ['FRONT_DESK', 'HANDLER', 'QUALITY_MANAGER', 'ADMINISTRATOR'] as const
    for (const [index, role] of ranks.slice(1).entries()) {
      const below = permissionsOf[ranks[index] ?? 'FRONT_DESK']
      expect(permissionsOf[role]).toEqual(expect.arrayContaining([...below]))
    }
    expect([...permissionsOf.ADMINISTRATOR].sort()).toEqual([...permissions].sort())
  })

  it('lets an auditor read only, without names unless they were granted', () => {
    expect(permissionsOf.AUDITOR).toEqual(['anyone', 'self', 'read'])
    for (const role of accountRoles) {
      expect(hidesIdentities({ role, showsIdentities: false })).toBe(role === 'AUDITOR')
      expect(hidesIdentities({ role, showsIdentities: true })).toBe(false)
    }
  })
})

describe('waits after wrong attempts', () => {
  it('cost nothing three times, then double up to a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(waitAfter)).toEqual([0, 0, 0, 0, 5, 10, 20, 40])
    expect(waitAfter(1_000_000)).toBe(900)
  })

  it('never shrink with more attempts, never grow with time, never exceed the longest', () => {
    const instant = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString())
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(10),
        instant,
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.nat(1e9),
        (n, more, failedAt, shift, later) => {
          const at = (ms: number) => new Date(Math.max(0, Date.parse(failedAt) + ms)).toISOString()
          const wait = secondsToWait({ failures: n, failedAt }, at(shift))
          expect(secondsToWait({ failures: n + more, failedAt }, at(shift))).toBeGreaterThanOrEqual(wait)
          expect(secondsToWait({ failures: n, failedAt }, at(shift + later))).toBeLessThanOrEqual(wait)
          expect(wait).toBeLessThanOrEqual(waitAfter(n))
        },
      ),
    )
  })
})

describe('administrators', () => {
  it('are missing exactly when no active administrator account belongs to an active person', () => {
    const person = fc.constantFrom('a', 'b', 'c')
    const account = fc.record({
      id: fc.uuid(),
      employee: person,
      role: fc.constantFrom(...accountRoles),
      active: fc.boolean(),
    })
    const people = fc
      .tuple(fc.boolean(), fc.boolean(), fc.boolean())
      .map((flags) => ['a', 'b', 'c'].map((id, index) => ({ id, active: flags[index] ?? false })))
    fc.assert(
      fc.property(fc.array(account, { maxLength: 6 }), people, (accounts, employees) => {
        const kept = accounts.filter(
          ({ role, active, employee }) =>
            role === 'ADMINISTRATOR' && active && employees.find(({ id }) => id === employee)?.active,
        )
        expect(findAdministratorIssues(accounts, employees)).toHaveLength(kept.length > 0 ? 0 : 1)
      }),
    )
  })
})

describe('what is chosen', () => {
  it('is refused when it is too easy, and logins are compared without capitals', () => {
    expect(loginSchema.parse(' Anne.LeGoff ')).toBe('anne.legoff')
    for (const login of ['a', 'a b', '../x', '', '😀😀'])
      expect(loginSchema.safeParse(login).success).toBe(false)
    for (const pin of ['123', '1234', '9876', '0000', '123456789', '12a4', '4321']) {
      expect(pinSchema.safeParse(pin).success, pin).toBe(false)
    }
    for (const pin of ['1357', '8020', '31415926']) expect(pinSchema.safeParse(pin).success, pin).toBe(true)
    expect(passwordSchema.safeParse('court').success).toBe(false)
    expect(passwordSchema.safeParse('aaaaaaaaaaaa').success).toBe(false)
    expect(passwordSchema.safeParse('une phrase à retenir').success).toBe(true)
  })

  it('a recovery code is read however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 25, maxLength: 25 }), (bytes) => {
        const code = writeRecoveryCode(bytes)
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
        const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readRecoveryCode(typed)).toBe(readRecoveryCode(code))
      }),
    )
  })
})

describe('words without names', () => {
  const person = {
    name: 'Hélène Quéméneur-Le Gall',
    organisation: 'Hôtel Bellevue (SARL)',
    onBehalfOf: null,
    street: '3 rue du Port',
    phone: '+33297531234',
    email: 'h.quemeneur@exemple.fr',
  }
  it.each([
    ['Je suis HELENE QUEMENEUR-LE GALL.', 'Je suis […].'],
    ['Mme Quéméneur, 02 97 53 12 34', 'Mme […], 0[…]'],
    ['Écrire à h.quemeneur@exemple.fr, 3  rue du port.', 'Écrire à […], […].'],
    ['Le gallo-romain et la gallerie restent.', 'Le gallo-romain et la gallerie restent.'],
  ])('%s', (text, expected) => {
    expect(makeNameHider([person])(text)).toBe(expected)
  })

  it('any text without a trace of the person stays as it is', () => {
    expect(makeNameHider([person])('Le guichet était fermé à 17 h 30.')).toBe(
      'Le guichet était fermé à 17 h 30.',
    )
    expect(makeNameHider([])('Œuvre')).toBe('Œuvre')
  })
})
