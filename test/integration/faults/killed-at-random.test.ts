import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import type { Result } from '#shared/api/app-error'
import type { OutputOf } from '#shared/api/contract'
import { builtCommandLine } from '#test/support/built-command-line'
import { writtenComplaint } from '#test/support/entries'
import { migrationsFolder } from '#test/support/open-service'

let script: string
beforeAll(async () => {
  script = await builtCommandLine()
}, 180_000)
const folder = mkdtempSync(join(tmpdir(), 'registre31-random-kill-'))
const path = join(folder, 'registre.r31')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Saves without pause and kills the process some milliseconds after its first answer, wherever it is then. */
async function recordUntilKilled(afterMs: number): Promise<string[]> {
  const words = ['call', 'intake.record', '--lines', '-', '--register', path]
  const child = spawn(process.execPath, [script, ...words], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = new Promise<void>((done) => child.on('close', () => done()))
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${JSON.stringify(writtenComplaint())}\n`.repeat(2_000))
  const numbers: string[] = []
  for await (const answer of createInterface({ input: child.stdout })) {
    if (numbers.length === 0) setTimeout(() => child.kill('SIGKILL'), afterMs)
    // The last line may be cut off by the death of its writer: it acknowledges nothing.
    const number = /"number":"([^"]+)"/.exec(answer)?.[1]
    if (number) numbers.push(number)
  }
  await ended
  return numbers
}

it('loses no acknowledged entry when it is killed at random moments, over 200 saves and more', {
  timeout: 240_000,
}, async () => {
  const service = await startService({ path, migrationsFolder })
  await dispatch(service, 'register.create', { organisation: 'Office', profile: 'GENERIC' })
  await stopService(service)
  const acknowledged: string[] = []
  let kills = 0
  while (acknowledged.length < 200 || kills < 8) {
    acknowledged.push(...(await recordUntilKilled(Math.random() * 400)))
    kills += 1
  }
  const again = await startService({ path, migrationsFolder })
  expect(await dispatch(again, 'register.verify', {})).toMatchObject({ value: { whole: true, findings: [] } })
  const kept = new Set<string>()
  let after: string | null = null
  do {
    const page: Result<OutputOf<'complaints.list'>> = await dispatch(again, 'complaints.list', {
      limit: 500,
      ...(after ? { after } : {}),
    })
    if ('error' in page) throw new Error(JSON.stringify(page.error))
    for (const row of page.value.rows) kept.add(row.number)
    after = page.value.next
  } while (after)
  await stopService(again)
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([])
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
})
