import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { type AccountRole, accountRoles, permissionsOf } from '#shared/accounts/account-role'
import type { Channel } from '#shared/api/channel'
import { contract } from '#shared/api/contract'
import { openTestService, type TestService } from '#test/support/open-service'

// The hole this keeps shut: a channel that somebody may call who must not, because nobody thought of that pair.

const password = 'une phrase assez longue'
/** Understood by no channel: what is allowed is refused for its form, before anything is done. */
const nonsense = { 'not a field': true }
const channels = Object.entries<Channel>(contract)

let register: TestService
const accounts = new Map<AccountRole, string>()
beforeAll(async () => {
  register = await openTestService({
    create: { employees: accountRoles.map((role) => ({ name: role })) },
  })
  const first = await register.call('accounts.protect', {
    login: 'admin',
    employee: 'ADMINISTRATOR',
    password,
  })
  accounts.set('ADMINISTRATOR', first.account.id)
  for (const role of accountRoles.filter((candidate) => candidate !== 'ADMINISTRATOR')) {
    const account = await register.call('accounts.create', { login: role, employee: role, role, password })
    accounts.set(role, account.id)
    register.service.session = { accountId: account.id, isLocked: false }
    await register.call('accounts.changePassword', { current: password, password: `${password} à moi` })
    register.service.session = { accountId: first.account.id, isLocked: false }
  }
})
afterAll(async () => register.close())

async function refusalsFor(session: TestService['service']['session']): Promise<Record<string, string>> {
  register.service.session = session
  const refusals: Record<string, string> = {}
  for (const [name] of channels) {
    const result = await dispatch(register.service, name, nonsense)
    expect(result, name).toHaveProperty('error')
    if ('error' in result) refusals[name] = result.error.code
  }
  register.service.session = session
  return refusals
}

describe('every channel', () => {
  it.each(accountRoles)('is open to %s exactly when the table of permissions says so', async (role) => {
    const refusals = await refusalsFor({ accountId: accounts.get(role) ?? '', isLocked: false })
    const expected = channels.map(([name, { permission }]) => [
      name,
      permissionsOf[role].includes(permission) ? 'INVALID_INPUT' : 'FORBIDDEN',
    ])
    expect(refusals).toEqual(Object.fromEntries(expected))
  })

  it('that is not for anyone is shut to nobody in particular, and while the window is locked', async () => {
    const expected = Object.fromEntries(
      channels.map(([name, { permission }]) => [
        name,
        permission === 'anyone' ? 'INVALID_INPUT' : 'NOT_SIGNED_IN',
      ]),
    )
    expect(await refusalsFor(null)).toEqual(expected)
    expect(await refusalsFor({ accountId: accounts.get('ADMINISTRATOR') ?? '', isLocked: true })).toEqual(
      expected,
    )
    expect(await refusalsFor({ accountId: 'nobody', isLocked: false })).toEqual(expected)
  })

  it('that writes is not for an auditor, but for what concerns the auditor', () => {
    const open = channels.filter(
      ([, { writes, permission }]) => writes && permissionsOf.AUDITOR.includes(permission),
    )
    expect(open.filter(([, { permission }]) => permission === 'read')).toEqual([])
    expect(open.filter(([, { permission }]) => permission === 'anyone').map(([name]) => name)).toEqual([
      'register.create',
      'register.createDemonstration',
      'session.signIn',
      'session.lock',
      'session.signOut',
      'session.recover',
    ])
  })
})
