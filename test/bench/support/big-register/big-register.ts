import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dispatch } from '#service/dispatch'
import { createRegister } from '#service/register/create-register'
import { makeContext, requireRegister } from '#service/register-context'
import { startService, stopService } from '#service/start-service'
import { registerApi } from '#shared/register/register-api'
import { migrationsFolder } from '#test/support/open-service'
import { say } from '../side-by-side'
import { fillBigRegister } from './fill-big-register'

/** The present of big registers. */
export const bigNow = '2026-11-20T08:00:00.000Z'

/**
 * The file of a register of so many complaints, made once a day and kept for the benches that come after; made anew
 * when its layout or this generator changed. Benches that write work on a copy.
 */
export async function bigRegister(complaints: number): Promise<string> {
  const kept = join(tmpdir(), 'registre31-bench-registers')
  const today = new Date().toISOString().slice(0, 10)
  const folder = join(kept, `${today}-${layout()}`)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(kept))
    if (!name.startsWith(today)) rmSync(join(kept, name), { recursive: true, force: true })
  const path = join(folder, `${complaints}.r31`)
  if (existsSync(path)) return path
  const start = performance.now()
  const draft = join(folder, `${complaints}-${process.pid}.r31`)
  rmSync(draft, { force: true })
  await makeRegister(draft, complaints)
  renameSync(draft, path)
  say(`register of ${complaints} complaints made in ${((performance.now() - start) / 1_000).toFixed(1)} s`)
  return path
}

async function makeRegister(path: string, complaints: number): Promise<void> {
  const service = await startService({ path, migrationsFolder, now: () => bigNow, secretCost: 4 })
  await createRegister(
    service,
    registerApi['register.create'].input.parse({
      organisation: 'Office de tourisme de Port-Navalo',
      profile: 'TOURIST_OFFICE',
      sites: ['Port', 'Plage', 'Vieille-Ville', 'Gare', 'Thermes', 'Phare'].map((name) => ({ name })),
      employees: ['Anne', 'Bruno', 'Chloé', 'Denis', 'Émilie', 'Fañch', 'Gaëlle', 'Hugo'].map((name) => ({
        name,
      })),
    }),
    { demonstration: false },
  )
  for (let year = 2014; year <= 2026; year += 1) {
    const period = { from: `${year}-01-01`, to: `${year}-12-31` }
    await dispatch(service, 'customerBases.set', { kind: 'VISITORS', ...period, value: 90_000 + year })
  }
  const register = requireRegister(service)
  const context = await makeContext(service, register, register.engine.db)
  await stopService(service)
  fillBigRegister(path, context, complaints)
}

function layout(): string {
  const digest = createHash('sha256').update(readFileSync(join(migrationsFolder, 'checksums.json')))
  for (const name of readdirSync(import.meta.dirname).sort())
    digest.update(readFileSync(resolve(import.meta.dirname, name)))
  return digest.digest('hex').slice(0, 8)
}
