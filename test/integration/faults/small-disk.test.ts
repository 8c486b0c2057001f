import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import { writtenComplaint } from '#test/support/entries'
import { migrationsFolder } from '#test/support/open-service'

// A disk of its own that is really full or really read-only; whoever may not mount one is told by the simulated ones.

const place = mkdtempSync(join(tmpdir(), 'registre31-disk-'))
const path = join(place, 'registre.r31')

function mount(...options: string[]): boolean {
  try {
    execFileSync('mount', [...options, place], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const isMounted = mount('-t', 'tmpfs', '-o', 'size=6m,mode=700', 'tmpfs')
afterAll(() => {
  if (isMounted) execFileSync('umount', [place])
  rmSync(place, { recursive: true, force: true })
})

let service: Service
beforeAll(async () => {
  if (!isMounted) return
  service = await startService({ path, migrationsFolder })
  await dispatch(service, 'register.create', { organisation: 'Office', profile: 'GENERIC' })
})

async function count(): Promise<unknown> {
  return dispatch(service, 'complaints.count', {})
}

describe.skipIf(!isMounted)('a disk of six megabytes', () => {
  it('that fills up refuses the entry, keeps those it took, and takes more once there is room', async () => {
    const filler = join(place, 'photos.bin')
    const file = openSync(filler, 'w')
    const { bavail, bsize } = statfsSync(place)
    const room = Buffer.alloc(Math.max(0, bavail * bsize - 600_000), 1)
    writeSync(file, room)
    closeSync(file)
    const entry = { ...writtenComplaint(), verbatim: 'Attente '.repeat(2_000) }
    let saved = 0
    let refused: unknown = null
    while (refused === null && saved < 300) {
      const result = await dispatch(service, 'intake.record', entry)
      if ('value' in result) saved += 1
      else refused = result.error
    }
    expect(refused).toMatchObject({ code: 'DISK_FULL' })
    expect(await count()).toMatchObject({ value: { count: saved } })
    const backup = await dispatch(service, 'backups.now', { passphrase: null })
    expect(backup).toMatchObject({ error: { code: 'DISK_FULL' } })
    rmSync(filler)
    expect(await dispatch(service, 'intake.record', entry)).toHaveProperty('value')
    expect(await dispatch(service, 'register.verify', {})).toMatchObject({ value: { whole: true } })
    expect(await count()).toMatchObject({ value: { count: saved + 1 } })
  })

  it('that may only be read is named as the reason, and nothing is lost', async () => {
    await stopService(service)
    expect(mount('-o', 'remount,ro')).toBe(true)
    const reader = await startService({ path, migrationsFolder })
    const info = await dispatch(reader, 'register.info', {})
    expect(info).toMatchObject({ value: { state: 'UNREADABLE', code: 'READ_ONLY' } })
    expect(JSON.stringify(info)).toMatch(/dossier où rien ne peut être écrit/)
    expect(await dispatch(reader, 'intake.record', writtenComplaint())).toMatchObject({
      error: { code: 'READ_ONLY' },
    })
    await stopService(reader)
    expect(mount('-o', 'remount,rw')).toBe(true)
    service = await startService({ path, migrationsFolder })
    expect(await dispatch(service, 'register.verify', {})).toMatchObject({ value: { whole: true } })
    await stopService(service)
  })
})
