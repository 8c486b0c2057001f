import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import { builtCommandLine } from '#test/support/built-command-line'
import { writtenComplaint } from '#test/support/entries'
import { migrationsFolder } from '#test/support/open-service'

let script: string
beforeAll(async () => {
  script = await builtCommandLine()
}, 180_000)
const folder = mkdtempSync(join(tmpdir(), 'registre31-kill-'))
const path = join(folder, 'registre.r31')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function openAndAsk(channel: string, input: unknown): Promise<unknown> {
  const service = await startService({ path, migrationsFolder })
  const result = await dispatch(service, channel, input)
  await stopService(service)
  if ('error' in result) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Sends entries without pause and kills the process after `acknowledged` answers; the numbers that were answered. */
async function recordUntilKilled(acknowledged: number): Promise<string[]> {
  const words = ['call', 'intake.record', '--lines', '-', '--register', path]
  const child = spawn(process.execPath, [script, ...words], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = new Promise<void>((done) => child.on('close', () => done()))
  child.stdin.on('error', () => undefined)
  const anonymous = JSON.stringify(writtenComplaint({ complainant: null }))
  const line = `${JSON.stringify(writtenComplaint())}\n${anonymous}\n`
  child.stdin.write(line.repeat(500))
  const numbers: string[] = []
  for await (const answer of createInterface({ input: child.stdout })) {
    // The last line may be cut off by the death of its writer: it acknowledges nothing.
    const number = /"number":"([^"]+)"/.exec(answer)?.[1]
    if (!number) continue
    numbers.push(number)
    if (numbers.length === acknowledged) child.kill('SIGKILL')
  }
  await ended
  return numbers
}

it('keeps every acknowledged entry, whole, when the process is killed in the middle of saving', async () => {
  await openAndAsk('register.create', { organisation: 'Office', profile: 'TOURIST_OFFICE' })
  const acknowledged: string[] = []
  for (const stop of [1, 7, 40, 133]) acknowledged.push(...(await recordUntilKilled(stop)))
  expect(await openAndAsk('register.verify', {})).toMatchObject({ whole: true, findings: [] })
  const kept = new Set<string>()
  for (const channel of ['complaints.list', 'remarks.list']) {
    const page = (await openAndAsk(channel, { limit: 500 })) as { rows: { number: string }[] }
    for (const row of page.rows) kept.add(row.number)
  }
  expect(acknowledged.length).toBeGreaterThan(180)
  expect(acknowledged.filter((number) => !kept.has(number))).toEqual([])
})
