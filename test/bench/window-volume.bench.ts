import { constants, copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import { test } from 'vitest'
import { launchProgram } from '#test/support/electron-app'
import { bigRegister } from './support/big-register/big-register'
import { minimalWindow, remember } from './support/record'
import { quantile, say, sayMachine } from './support/side-by-side'
import { startWindow } from './support/started-window'
import { windowWorks } from './support/window-works'

// What a person waits for in the window of the built program, from the key or the button to the picture that answers,
// on registers of every size. One size by default; `npm run bench -- --scale` takes them all and keeps the figures.
const sizes = (process.env.REGISTRE31_BENCH_SIZES ?? '100000').split(',').map(Number)
const starts = 4
const rounds = 8

test.each(sizes)('the window on a register of %i complaints', { timeout: 3_600_000 }, async (size) => {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-bench-window-'))
  const register = join(folder, 'registre.r31')
  try {
    // The program writes: the register of the other benches stays as it is.
    copyFileSync(await bigRegister(size), register, constants.COPYFILE_FICLONE)
    sayMachine()
    say(`${size} complaints, file of ${(statSync(register).size / 1e6).toFixed(0)} MB`)
    const starts = await timeStarts(register, folder)
    note('window: start to the first screen', size, starts.ours, starts.floor)
    for (const [work, times] of await timeWorks(register, join(folder, 'worked'))) note(work, size, times)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function timeStarts(register: string, folder: string) {
  const times = { ours: [] as number[], floor: [] as number[] }
  for (let round = 0; round < starts; round += 1) {
    for (const who of ['floor', 'ours'] as const) {
      const window = await startWindow(who === 'ours' ? register : null, join(folder, who))
      // The first ones read files from the disk.
      if (round > 0) times[who].push(window.usableAfter)
      await window.kill()
    }
    await settle(register)
  }
  return times
}

async function timeWorks(register: string, dataFolder: string): Promise<Map<string, number[]>> {
  const program = await launchProgram({ register, dataFolder })
  const times = new Map<string, number[]>()
  try {
    await program.page.setViewportSize({ width: 1_600, height: 900 })
    for (let round = 0; round < rounds; round += 1) {
      await program.page.evaluate(`window.location.hash = '/'`)
      await program.page.reload()
      await program.page.locator('h1').waitFor()
      await pause(1_000)
      for (const [work, took] of await windowWorks(program.page)) {
        // The first round reads scripts, pages of the file and the months of the dashboard.
        if (round > 0) times.set(work, [...(times.get(work) ?? []), took])
      }
    }
  } finally {
    // Not closed in order: that would make a backup of it all.
    program.app.process().kill('SIGKILL')
    await pause(500)
  }
  return times
}

/** Brings into the file what a killed program left beside it: what was not closed in order is checked at the start. */
async function settle(register: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await pause(250)
    new SqliteDatabase(register).close()
    if (!statSync(`${register}-wal`, { throwIfNoEntry: false })?.size) return
  }
  throw new Error('a killed program still holds its register')
}

function note(work: string, size: number, times: readonly number[], floor?: readonly number[]): void {
  const [median, p95] = [0.5, 0.95].map((part) => quantile(times, part).toFixed(0))
  say(`    ${work.padEnd(52)} median ${median} ms · p95 ${p95} ms · n ${times.length}`)
  remember({ work, size }, { name: work, times }, floor ? { name: minimalWindow, times: floor } : null)
}
