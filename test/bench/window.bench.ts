import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestService } from '#test/support/open-service'
import { deskEntry } from './support/desk-entry'
import { fillComplaints } from './support/fill-complaints'
import { minimalWindow, remember } from './support/record'
import { quantile, say, sayMachine, sayRatio, timeOf } from './support/side-by-side'
import { startWindow } from './support/started-window'

const starts = 6
const batches = 8
const batchSize = 15
const idle = 2_000
const folder = mkdtempSync(join(tmpdir(), 'registre31-bench-registers-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the window usable and its memory beside the smallest window of Electron', async () => {
  const path = await registerOf(1_000)
  const times = { ours: [] as number[], floor: [] as number[] }
  const memory = { ours: [] as number[], floor: [] as number[] }
  for (let round = 0; round < starts; round += 1) {
    for (const who of ['floor', 'ours'] as const) {
      const window = await startWindow(who === 'ours' ? path : null, join(folder, who))
      await pause(idle)
      // The first starts read the files from the disk and compile the scripts.
      if (round > 1) times[who].push(window.usableAfter)
      memory[who].push(window.memory())
      await window.close()
    }
  }
  sayMachine()
  sayRatio(
    'window, start to first screen ready (warm)',
    { name: 'Registre 31 on 1,000 complaints', times: times.ours },
    { name: minimalWindow, times: times.floor },
    '≤ 1.5 ×',
  )
  remember(
    { work: 'window: start to the first screen', size: 1_000 },
    { name: 'Registre 31', times: times.ours },
    { name: minimalWindow, times: times.floor },
  )
  remember(
    { work: 'window: memory of all processes', size: 1_000, unit: 'MB' },
    { name: 'Registre 31', times: memory.ours },
    { name: minimalWindow, times: memory.floor },
  )
  const [ours, floor] = [quantile(memory.ours, 0.5), quantile(memory.floor, 0.5)]
  say(`memory, ${idle / 1_000} s after the start: ${(ours / floor).toFixed(2)} × the floor`)
  say(`    Registre 31 ${ours.toFixed(0)} MB · one h1 ${floor.toFixed(0)} MB (PSS of all processes)`)
})

test('intake.record through the window beside the service alone', async () => {
  const { call, close } = await openTestService()
  const window = await startWindow(await registerOf(0), join(folder, 'intake'))
  await window.runInPage(`window.registre31.call('session.choose', { employee: 'Anne Le Goff' })`)
  const times = { window: [] as number[], service: [] as number[] }
  for (let batch = 0; batch < batches; batch += 1) {
    const entries = Array.from({ length: batchSize }, (_, index) => deskEntry(batch * batchSize + index))
    const inPage = z.array(z.number()).parse(
      await window.runInPage(`(async () => {
        const times = []
        for (const entry of ${JSON.stringify(entries)}) {
          const start = performance.now()
          const answer = await window.registre31.call('intake.record', entry)
          if (answer.error) throw new Error(answer.error.message)
          times.push(performance.now() - start)
        }
        return times
      })()`),
    )
    const inService: number[] = []
    for (const entry of entries) inService.push(await timeOf(() => call('intake.record', entry)))
    if (batch < 2) continue
    times.window.push(...inPage)
    times.service.push(...inService)
  }
  expect(times.window).toHaveLength((batches - 2) * batchSize)
  sayMachine()
  sayRatio(
    'intake.record through the window: page, main, service and back',
    { name: 'window.registre31.call in the page', times: times.window },
    { name: 'dispatch of the service', times: times.service },
    'the price of two processes',
  )
  await window.close()
  await close()
})

/** A register of its own that no service has open. */
async function registerOf(complaints: number): Promise<string> {
  const { service, close } = await openTestService()
  if (complaints > 0) fillComplaints(service.path, complaints)
  const path = join(folder, `${complaints}.r31`)
  const database = new SqliteDatabase(service.path)
  database.prepare('vacuum into ?').run(path)
  database.close()
  await close()
  return path
}
