import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtCommandLine } from '#test/support/built-command-line'
import { makeDatabase } from '#test/support/postgres/postgres-database'

// The hole this keeps shut: a command that takes an address for the name of a file, or tells a password.

let script: string
let database: Awaited<ReturnType<typeof makeDatabase>>
beforeAll(async () => {
  script = await builtCommandLine()
  database = await makeDatabase('EMPTY')
})
afterAll(() => database.remove())

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; out: string; err: string }>((done) => {
    const options = { env: { ...process.env, ...env } }
    execFile(process.execPath, [script, ...args], options, (error, out, err) => {
      done({ status: error ? Number(error.code) : 0, out, err })
    }).stdin?.end()
  })
}

it('works on a register of a server as on a file', async () => {
  const of = ['--register', database.address.replace('postgres@', 'postgres:sésame@')]
  const early = await run(['verify', ...of])
  expect(early).toMatchObject({ status: 1 })
  expect(JSON.parse(early.err)).toMatchObject({
    code: 'REGISTER_ABSENT',
    message: expect.stringContaining(`${database.name} · 127.0.0.1`),
  })

  const init = ['init', ...of, '--profile', 'GENERIC', '--organisation', 'Régie']
  const made = await run(init)
  expect(made).toMatchObject({ status: 0, err: '' })
  expect(made.out).toContain(`/${database.name}?sslmode=disable`)
  expect(made.out).not.toContain('sésame')
  expect(JSON.parse((await run(init)).err)).toMatchObject({ code: 'REGISTER_EXISTS' })

  expect(await run(['verify', ...of, '--json'])).toMatchObject({ status: 0 })
  const copied = await run(['backup', ...of])
  expect(JSON.parse(copied.err)).toMatchObject({ wording: { key: 'BACKUP_NOT_HERE' } })
})

it('says what is wrong with an address, without what is secret in it', async () => {
  const refused = await run(['verify', '--register', 'postgres://anne:sésame@mairie'])
  expect(refused.status).toBe(1)
  expect(refused.err).toContain('postgres://utilisateur@serveur/base')
  expect(refused.err).not.toContain('sésame')
  const authority = ['--authority', '/nowhere.pem']
  expect((await run(['verify', '--register', database.address, ...authority])).status).toBe(2)
})
