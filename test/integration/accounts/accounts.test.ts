import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import { writtenComplaint } from '#test/support/entries'
import { engines, migrationsFolder, openTestService, type TestService } from '#test/support/open-service'

const password = 'une phrase assez longue'
const other = 'encore une autre phrase'

/** Goes on until waits are over. */
function later(register: TestService, seconds: number): void {
  register.clock.now = new Date(Date.parse(register.clock.now) + seconds * 1000).toISOString()
}

// The hole this keeps shut: a register that says it is protected and lets somebody in, or shuts everybody out.
describe.each(engines)('a protected register on %s', (engine) => {
  let register: TestService
  let code: string
  let anne: string
  beforeAll(async () => {
    register = await openTestService({ engine })
    await register.call('intake.record', writtenComplaint())
  })
  afterAll(async () => register.close())
  const signIn = (login: string, secret: string) =>
    register.call('session.signIn', { login, password: secret })

  it('is open to everybody until somebody protects it', async () => {
    expect(await register.call('register.info', {})).toMatchObject({
      state: 'OPEN',
      access: { isProtected: false, account: null, hidesIdentities: false },
    })
    expect(await register.refuse('session.signIn', { login: 'anne', password })).toMatchObject({
      code: 'REFUSED',
    })
    expect(await register.call('session.lock', {})).toEqual({ isLocked: false })
  })

  it('makes the first administrator, who is signed in, and tells the recovery code', async () => {
    const made = await register.call('accounts.protect', {
      login: 'Anne',
      employee: 'Anne Le Goff',
      password,
    })
    code = made.recoveryCode
    anne = made.account.id
    expect(made.account).toMatchObject({ login: 'anne', role: 'ADMINISTRATOR', hasPin: false })
    expect(await register.call('register.info', {})).toMatchObject({
      state: 'OPEN',
      access: { isProtected: true, account: { id: anne }, lockMinutes: 10 },
    })
    const sheet = await register.call('documents.recoverySheet', { recoveryCode: code })
    expect(sheet.pages).toBe(1)
    expect(await register.refuse('documents.recoverySheet', { recoveryCode: 'AAAAA-BBBBB' })).toMatchObject({
      field: 'recoveryCode',
    })
    expect(await register.refuse('session.choose', { employee: 'Bruno Caër' })).toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('says nothing but its name to whoever is not signed in', async () => {
    await register.call('session.signOut', {})
    expect(await register.call('register.info', {})).toEqual({
      state: 'CLOSED',
      registerId: expect.any(String),
      fileName: engine === 'postgres' ? expect.stringMatching(/ · 127\.0\.0\.1$/) : 'registre.r31',
      organisation: 'Office de tourisme de Port-Navalo',
      language: 'fr',
      reason: 'SIGNED_OUT',
      person: null,
    })
    expect(await register.refuse('complaints.list', {})).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await register.refuse('accounts.list', {})).toMatchObject({ code: 'NOT_SIGNED_IN' })
    await signIn('ANNE', password)
  })

  it('locks, keeps who is there, and unlocks by PIN only after the password', async () => {
    await register.call('accounts.setPin', { password, pin: '2580' })
    expect(await register.call('session.lock', {})).toEqual({ isLocked: true })
    expect(await register.call('register.info', {})).toMatchObject({
      state: 'CLOSED',
      reason: 'LOCKED',
      person: { name: 'Anne Le Goff', login: 'anne', acceptsPin: true },
    })
    expect(await register.refuse('complaints.list', {})).toMatchObject({ wording: { key: 'SESSION_LOCKED' } })
    await register.call('session.signIn', { login: 'anne', pin: '2580' })
    expect(await register.call('register.info', {})).toMatchObject({ state: 'OPEN' })
    await register.call('session.lock', {})
    for (const _ of [1, 2, 3, 4, 5]) {
      later(register, 3600)
      expect(await register.refuse('session.signIn', { login: 'anne', pin: '1111' })).toMatchObject({
        field: 'pin',
      })
    }
    later(register, 3600)
    expect(await register.refuse('session.signIn', { login: 'anne', pin: '2580' })).toMatchObject({
      issues: [{ code: 'PASSWORD_NEEDED' }],
    })
    await signIn('anne', password)
  })

  it('makes wrong attempts wait longer and longer, in the register itself', async () => {
    await register.call('session.signOut', {})
    for (const _ of [1, 2, 3]) {
      expect(await register.refuse('session.signIn', { login: 'anne', password: 'faux' })).toMatchObject({
        issues: [{ path: 'password', code: 'WRONG_PASSWORD' }],
      })
    }
    expect(await register.refuse('session.signIn', { login: 'anne', password: 'faux' })).toMatchObject({
      issues: [{ code: 'WRONG_PASSWORD' }],
    })
    const waiting = { code: 'REFUSED', wording: { key: 'WAIT_BEFORE_RETRY', params: { seconds: 5 } } }
    expect(await register.refuse('session.signIn', { login: 'anne', password })).toMatchObject(waiting)
    // Many at once do not get a try each.
    const volley = await Promise.all(
      [1, 2, 3].map(() => register.refuse('session.signIn', { login: 'anne', password })),
    )
    expect(volley).toEqual([1, 2, 3].map(() => expect.objectContaining(waiting)))
    if (engine === 'sqlite') {
      const again = await startService({
        path: register.service.path,
        migrationsFolder,
        now: () => register.clock.now,
        secretCost: 4,
      })
      expect(await dispatch(again, 'session.signIn', { login: 'anne', password })).toMatchObject({
        error: waiting,
      })
      await stopService(again)
    }
    // A clock that goes back makes nobody wait for ever.
    const now = register.clock.now
    later(register, -86_400)
    expect(await register.refuse('session.signIn', { login: 'anne', password })).toMatchObject(waiting)
    later(register, 5)
    await signIn('anne', password)
    register.clock.now = now
  })

  it('answers an unknown login, a closed account and a wrong password alike', async () => {
    await register.call('accounts.create', {
      login: 'bruno',
      employee: 'Bruno Caër',
      role: 'HANDLER',
      password: other,
    })
    const { accounts } = await register.call('accounts.list', {})
    const bruno = accounts.find(({ login }) => login === 'bruno')
    if (!bruno) throw new Error('no account')
    await register.call('accounts.update', {
      id: bruno.id,
      version: bruno.version,
      changes: { active: false },
    })
    const answers = []
    for (const login of ['nobody', 'bruno', '  ']) {
      later(register, 3600)
      const { issues, message } = await register.refuse('session.signIn', { login, password: other })
      answers.push({ issues, message })
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    await register.call('accounts.update', {
      id: bruno.id,
      version: bruno.version + 1,
      changes: { active: true },
    })
  })

  it('asks for a password of one’s own, and turns somebody out at once who is closed out', async () => {
    later(register, 3600)
    await signIn('bruno', other)
    expect(await register.call('register.info', {})).toMatchObject({
      state: 'CLOSED',
      reason: 'MUST_CHANGE_PASSWORD',
    })
    expect(await register.refuse('complaints.list', {})).toMatchObject({
      wording: { key: 'MUST_CHANGE_PASSWORD' },
    })
    expect(await register.refuse('accounts.changePassword', { current: 'faux', password })).toMatchObject({
      field: 'current',
    })
    await register.call('accounts.changePassword', { current: other, password })
    expect(await register.call('complaints.list', {})).toMatchObject({ rows: [{}] })
    expect(await register.refuse('accounts.list', {})).toMatchObject({ code: 'FORBIDDEN' })
    expect(await register.refuse('history.list', {})).toMatchObject({ code: 'FORBIDDEN' })
    const recorded = await register.call('intake.record', writtenComplaint({ receivedBy: undefined }))
    expect(recorded.number).toMatch(/^R-/)
    const { session } = register.service
    await signIn('anne', password)
    const { accounts } = await register.call('accounts.list', {})
    const bruno = accounts.find(({ login }) => login === 'bruno')
    if (!bruno) throw new Error('no account')
    await register.call('accounts.update', {
      id: bruno.id,
      version: bruno.version,
      changes: { active: false },
    })
    register.service.session = session
    expect(await register.refuse('complaints.list', {})).toMatchObject({ code: 'NOT_SIGNED_IN' })
    await signIn('anne', password)
  })

  it('keeps its last administrator, whatever is changed', async () => {
    const { accounts } = await register.call('accounts.list', {})
    const own = accounts.find(({ id }) => id === anne)
    if (!own) throw new Error('no account')
    for (const changes of [{ role: 'HANDLER' as const }, { active: false }]) {
      expect(
        await register.refuse('accounts.update', { id: anne, version: own.version, changes }),
      ).toMatchObject({
        issues: [{ code: 'LAST_ADMINISTRATOR' }],
      })
    }
    const info = await register.call('register.info', {})
    const person = info.state === 'OPEN' ? info.employees.find(({ id }) => id === own.employee) : undefined
    if (!person) throw new Error('nobody')
    expect(person.role).toBe('MANAGER')
    const change = { id: person.id, version: person.version }
    expect(
      await register.refuse('employees.update', { ...change, changes: { active: false } }),
    ).toMatchObject({
      issues: [{ code: 'LAST_ADMINISTRATOR' }],
    })
    expect(
      await register.refuse('employees.update', { ...change, changes: { role: 'FRONT_DESK' } }),
    ).toMatchObject({
      issues: [{ code: 'ROLE_FOLLOWS_ACCOUNT' }],
    })
  })

  it('is opened by the recovery code, once', async () => {
    await register.call('session.signOut', {})
    later(register, 3600)
    const wrong = { login: 'anne', recoveryCode: code.replace(/.$/, 'A'), password: other }
    if (wrong.recoveryCode !== code)
      expect(await register.refuse('session.recover', wrong)).toMatchObject({ field: 'recoveryCode' })
    later(register, 3600)
    const typed = code.toLowerCase().replaceAll('-', ' ')
    const recovered = await register.call('session.recover', {
      login: 'anne',
      recoveryCode: typed,
      password: other,
    })
    expect(recovered.recoveryCode).not.toBe(code)
    later(register, 3600)
    expect(
      await register.refuse('session.recover', { login: 'anne', recoveryCode: code, password }),
    ).toMatchObject({
      field: 'recoveryCode',
    })
    expect(await register.call('complaints.count', {})).toMatchObject({ count: 2 })
  })

  it('is opened again to everybody by an administrator, and keeps its accounts', async () => {
    expect(await register.refuse('accounts.unprotect', { password: 'faux' })).toMatchObject({
      field: 'password',
    })
    await register.call('accounts.unprotect', { password: other })
    expect(await register.call('register.info', {})).toMatchObject({ access: { isProtected: false } })
    expect((await register.call('accounts.list', {})).accounts).toHaveLength(2)
    await register.call('accounts.protect', { login: 'anne', employee: 'Anne Le Goff', password })
    expect((await register.call('accounts.list', {})).accounts).toHaveLength(2)
  })

  it('has all of it in its history, without a secret, and stays whole', async () => {
    const { entries } = await register.call('history.list', { limit: 500 })
    const actions = new Set(entries.map(({ action }) => action))
    for (const action of [
      'PROTECT',
      'UNPROTECT',
      'SIGN_IN',
      'SIGN_IN_FAILED',
      'SIGN_OUT',
      'LOCK',
      'RECOVER',
    ] as const) {
      expect(actions, action).toContain(action)
    }
    const stored = await register.service.register?.engine.db.selectFrom('account').selectAll().execute()
    const told = JSON.stringify([
      entries,
      await register.call('accounts.list', {}),
      await register.call('register.info', {}),
    ])
    for (const secret of [
      password,
      other,
      code,
      '2580',
      'faux',
      'scrypt',
      ...(stored ?? []).map((row) => row.passwordHash),
    ]) {
      expect(told).not.toContain(secret)
    }
    expect(JSON.stringify(stored)).not.toContain(password)
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })
})

// The hole this keeps shut: work that is recorded under the first name of the list because nobody said who is there.
describe('a register that several people share without accounts', () => {
  it('records nothing at the keyboard before it is known who is there, and goes on once it is', async () => {
    const register = await openTestService()
    try {
      const desk = { ...register.service, asksPerson: true }
      const record = () => dispatch(desk, 'intake.record', writtenComplaint())
      const unknown = { error: { code: 'REFUSED', wording: { key: 'PERSON_UNKNOWN' } } }
      expect(await record()).toMatchObject(unknown)
      expect(await dispatch(desk, 'complaints.count', { filter: {} })).toMatchObject({ value: { count: 0 } })
      const chosen = await dispatch(desk, 'session.choose', { employee: 'Bruno Caër' })
      expect(chosen).toMatchObject({ value: { name: 'Bruno Caër' } })
      const made = await record()
      expect(made).toHaveProperty('value')
      const [last] = (await register.call('history.list', { limit: 1 })).entries
      expect(last).toMatchObject({ actor: 'Bruno Caër' })
      // Whoever leaves the organisation is at no keyboard any more.
      if ('value' in chosen)
        await register.call('employees.update', {
          id: chosen.value.id,
          version: chosen.value.version,
          changes: { active: false },
        })
      expect(await record()).toMatchObject(unknown)
    } finally {
      await register.close()
    }
  })

  it('asks nobody who is alone', async () => {
    const register = await openTestService({ create: { employees: [{ name: 'Anne Le Goff' }] } })
    const desk = { ...register.service, asksPerson: true }
    expect(await dispatch(desk, 'intake.record', writtenComplaint())).toHaveProperty('value')
    await register.close()
  })
})
