import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCommandLine } from '#test/support/built-command-line'

const folder = mkdtempSync(join(tmpdir(), 'registre31-cli-accounts-'))
const register = join(folder, 'registre.r31')
const password = 'une phrase assez longue'

let script: string
beforeAll(async () => {
  script = await builtCommandLine()
  await run('init', '--profile', 'GENERIC', '--organisation', 'Essai', '--employee', 'Anne')
  const protect = JSON.stringify({ login: 'anne', employee: 'Anne', password })
  expect(await run('call', 'accounts.protect', protect)).toMatchObject({ status: 0 })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

function run(...args: string[]): Promise<Ran> {
  return runWith({}, ...args)
}

function runWith(given: { input?: string; secret?: string }, ...args: string[]): Promise<Ran> {
  const { REGISTRE31_PASSWORD: _, ...inherited } = process.env
  const env = { ...inherited, ...(given.secret && { REGISTRE31_PASSWORD: given.secret }) }
  return new Promise((done) => {
    const parameters = [script, ...args, '--register', register]
    const child = execFile(process.execPath, parameters, { env }, (error, out, err) => {
      done({ status: error ? Number(error.code) : 0, out, err })
    })
    child.stdin?.end(given.input ?? '')
  })
}

describe('a protected register on the command line', () => {
  it('says what to do without a login, and is checked without one', async () => {
    const refused = await run('call', 'complaints.list')
    expect(refused.status).toBe(1)
    expect(JSON.parse(refused.err)).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(refused.err).toContain('--as IDENTIFIANT')
    expect(await run('verify')).toMatchObject({ status: 0 })
  })

  it('takes the password from the environment or from the input, never from the line', async () => {
    const list = ['call', 'complaints.list', '--as', 'anne'] as const
    expect(await runWith({ secret: password }, ...list)).toMatchObject({ status: 0 })
    expect(await runWith({ input: `${password}\n` }, ...list, '--password-stdin')).toMatchObject({
      status: 0,
    })
    expect(await run(...list)).toMatchObject({ status: 2 })
    expect(await run('verify', '--password-stdin')).toMatchObject({ status: 2 })
    expect(
      await runWith({ input: password }, 'call', 'complaints.list', '-', '--as', 'anne', '--password-stdin'),
    ).toMatchObject({ status: 2 })
  })
})
