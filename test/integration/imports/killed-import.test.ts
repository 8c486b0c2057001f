import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtService } from '#test/support/built-command-line'
import { type KillableService, startKillableService } from '#test/support/killable-service'

let entry: string
beforeAll(async () => {
  entry = await builtService()
}, 180_000)
const folder = mkdtempSync(join(tmpdir(), 'registre31-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const count = 2_500
const lines = Array.from(
  { length: count },
  (_, rank) => `${rank + 1};12/03/2025;Marie Durand;marie@example.fr;courrier;Attente;Trop de bruit ${rank}`,
)
const bytes = new TextEncoder().encode(
  ['N°;Date de réception;Nom;Courriel;Canal;Motif;Description', ...lines].join('\n'),
)

async function ask<T>(answer: Promise<T | null>): Promise<T> {
  const given = await answer
  if (given === null) throw new Error('the service died')
  return given
}

async function readFirst(service: KillableService) {
  const [first] = (await ask(service.ask('imports.list', {}))).imports
  return first
}

it('an import that was killed is told, is whole as far as it came, goes on from there, and can be undone', {
  timeout: 120_000,
}, async () => {
  const path = join(folder, 'registre.r31')
  const killed = startKillableService(entry, path)
  await ask(killed.ask('register.create', { organisation: 'Office', profile: 'TOURIST_OFFICE' }))
  const { token } = await ask(killed.ask('imports.open', { name: 'ancien.csv', bytes }))
  const running = killed.ask('imports.run', { token })
  while (((await readFirst(killed))?.read ?? 0) < 500) await setTimeout(5)
  killed.kill()
  expect(await running).toBeNull()
  await killed.gone

  const service = startKillableService(entry, path)
  const interrupted = await readFirst(service)
  const recorded = interrupted?.complaints ?? 0
  expect(interrupted).toMatchObject({ state: 'INTERRUPTED', read: recorded, refused: 0 })
  expect(recorded).toBeGreaterThanOrEqual(500)
  expect(recorded).toBeLessThan(count)
  const info = await ask(service.ask('register.info', {}))
  expect(info).toMatchObject({ counts: { complaints: recorded } })
  expect(await service.ask('register.verify', {})).toMatchObject({ whole: true, findings: [] })

  const again = await ask(service.ask('imports.open', { name: 'ancien.csv', bytes }))
  const rest = await service.ask('imports.run', { token: again.token })
  expect(rest).toMatchObject({ complaints: count - recorded, duplicates: recorded, refusedCount: 0 })
  const undone = await service.ask('imports.undo', { id: interrupted?.id ?? '' })
  expect(undone).toEqual({ cancelled: recorded, kept: [], keptCount: 0, stopped: false })
  expect(await service.ask('register.verify', {})).toMatchObject({ whole: true, findings: [] })
  service.kill()
  await service.gone
})
