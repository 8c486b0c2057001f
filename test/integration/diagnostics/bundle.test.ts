import { Buffer } from 'node:buffer'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'

// The hole this keeps shut: whoever asks for help sends away the names of the people who complained.

let register: TestService
beforeAll(async () => {
  register = await openTestService({
    create: {
      organisation: { name: 'MARQUEORGANISATION' },
      sites: [{ name: 'MARQUESITE' }],
      employees: [{ name: 'MARQUEEMPLOYE' }],
    },
  })
  await register.call(
    'intake.record',
    writtenComplaint({
      verbatim: 'MARQUEPAROLES de la lettre',
      complainant: { name: 'MARQUENOM', email: 'marquecourriel@example.org' },
    }),
  )
})
afterAll(async () => register.close())

it('the bundle for whoever helps names nobody', async () => {
  const log = [
    `[2026-11-22 06:05:12.345] [error] could not read '${register.service.path}'`,
    '[2026-11-22 06:05:13.345] [error] MARQUENOM MARQUEPAROLES marquecourriel@example.org',
  ].join('\n')
  const { bytes } = await register.call('diagnostics.bundle', {
    log,
    versions: { electron: '33.2.1', platform: 'linux', path: '/home/MARQUENOM' },
  })
  const files = unzipSync(bytes)
  expect(Object.keys(files).sort()).toEqual([
    'SHA256SUMS.txt',
    'journal-technique.txt',
    'lisez-moi.txt',
    'sante.json',
  ])
  for (const [name, content] of Object.entries(files)) {
    const text = Buffer.from(content).toString('utf8')
    expect(text, name).not.toMatch(/marque/i)
    expect(text, name).not.toContain(register.folder)
    expect(text, name).not.toContain('example.org')
  }
  const health = JSON.parse(Buffer.from(files['sante.json'] ?? new Uint8Array()).toString('utf8'))
  expect(health).toMatchObject({
    versions: { electron: '33.2.1', platform: 'linux' },
    health: { counts: { complaints: 1, remarks: 0 } },
  })
})

it('health says size, chain, backups and the last check; a check tells how far it is and can be stopped', async () => {
  expect(await register.call('diagnostics.health', {})).toMatchObject({
    lastCheck: null,
    backups: { count: 0, last: null, hasChanged: true },
  })
  await register.call('backups.now', { passphrase: null })
  const token = register.service.newId()
  expect(await register.call('diagnostics.check', { token })).toMatchObject({ whole: true })
  const health = await register.call('diagnostics.health', {})
  expect(health).toMatchObject({
    lastCheck: { findings: 0 },
    backups: { count: 1, hasChanged: false, differing: 0, damaged: 0 },
  })
  expect(health.size).toBeGreaterThan(100_000)
  expect(health.free).toBeGreaterThan(0)
  const [refused, stopped] = await Promise.all([
    register.refuse('diagnostics.check', { token }),
    register.call('diagnostics.stopCheck', { token }),
  ])
  expect(stopped).toEqual({ isStopped: true })
  expect(refused.code).toBe('CANCELLED_BY_USER')
})
