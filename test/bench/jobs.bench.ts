import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'vitest'
import { type KillableService, startKillableService } from '#test/support/killable-service'
import { deskEntry } from './support/desk-entry'
import { fillComplaints } from './support/fill-complaints'
import { quantile, say, sayMachine, timeOf } from './support/side-by-side'

const cases = 10_000
// Somebody who leafs through the list and saves now and then.
const betweenCalls = 20
const atLeast = 300

test('pages of the list and entries at the desk while a long job runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-jobs-'))
  const path = join(folder, 'registre.r31')
  const { ask, kill, gone } = startKillableService(resolve('build/out/main/service.cjs'), path)
  await ask('register.create', { organisation: 'Office', profile: 'TOURIST_OFFICE' })
  fillComplaints(path, cases)
  const desk = makeDesk(ask)
  // Both ends warm: the thread has read its code, the statements are prepared.
  await ask('documents.daySheet', {})
  await desk(async () => undefined, 100)
  sayMachine()
  const idle = await desk(async () => undefined, atLeast)
  sayDesk('nothing else', idle, idle)
  const question = { from: '2022-01-01', to: '2026-11-15', sample: 0 }
  sayDesk('report of 10,000', await desk(() => ask('documents.followUpReport', question)), idle)
  const opened = await ask('imports.open', { name: 'ancien.csv', bytes: oldRegister(10_000) })
  const token = opened?.token ?? ''
  sayDesk('import of 10,000', await desk(() => ask('imports.run', { token })), idle)
  sayDesk('export of all', await desk(() => ask('documents.registerExport', { format: 'json' })), idle)
  sayDesk('look through all', await desk(() => ask('register.verify', {})), idle)
  sayDesk('backup', await desk(() => ask('backups.now', { passphrase: null })), idle)
  kill()
  await gone
  rmSync(folder, { recursive: true, force: true })
})

interface DeskTimes {
  readonly pages: readonly number[]
  readonly entries: readonly number[]
}

/** Asks for pages, and saves an entry at every tenth, while a job runs and `least` times at least. */
function makeDesk(ask: KillableService['ask']) {
  let rank = 0
  return async (job: () => Promise<unknown>, least = 0): Promise<DeskTimes> => {
    const pages: number[] = []
    const entries: number[] = []
    let isOver = false
    const running = job().finally(() => {
      isOver = true
    })
    while (!isOver || pages.length < least) {
      // From when it should have been asked for: a service that is busy keeps the caller waiting too.
      const due = performance.now() + betweenCalls
      await new Promise((next) => setTimeout(next, betweenCalls))
      await ask('complaints.list', { limit: 100 })
      pages.push(performance.now() - due)
      if (pages.length % 10 > 0) continue
      rank += 1
      entries.push(await timeOf(() => ask('intake.record', deskEntry(rank))))
    }
    await running
    return { pages, entries }
  }
}

function sayDesk(job: string, { pages, entries }: DeskTimes, idle: DeskTimes): void {
  const ratio = quantile(pages, 0.95) / quantile(idle.pages, 0.95)
  const times = (values: readonly number[]) =>
    [0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(1)).join(' · ')
  say(
    `${job.padEnd(18)} page ${times(pages)} ms (median · p95 · most, n ${pages.length}): p95 ${ratio.toFixed(2)} × idle (aim ≤ 3 ×); entry ${times(entries)} ms`,
  )
}

function oldRegister(lines: number): Uint8Array {
  const rows = Array.from(
    { length: lines },
    (_, line) =>
      `A-${line};12/03/2025;Marie Durand ${line};marie${line}@example.fr;courrier;Attente;Repris ${line}`,
  )
  const headings = 'N°;Date de réception;Nom;Courriel;Canal;Motif;Description'
  return new TextEncoder().encode([headings, ...rows].join('\n'))
}
