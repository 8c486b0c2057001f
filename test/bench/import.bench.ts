import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { builtCommandLine } from '#test/support/built-command-line'
import { writeWorkbook } from '#test/support/write-workbook'
import { oldRegisterLines, writeOldRegister } from './support/old-register'
import { say, sayMachine, timeOf } from './support/side-by-side'

/** Looked for, not needed. */
const shell = 'sqlite3'
const folder = mkdtempSync(join(tmpdir(), 'registre31-import-'))
let cli: string
beforeAll(async () => {
  cli = await builtCommandLine()
  sayMachine()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reportSchema = z.object({
  ...{ read: z.int(), complaints: z.int(), remarks: z.int(), refusedCount: z.int(), durationMs: z.int() },
})

/** Runs the program and watches how much memory it takes, in megabytes; where the system does not say, 0. */
async function run(parameters: readonly string[]): Promise<{ output: string; megabytes: number }> {
  const child = spawn(process.execPath, [cli, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  let megabytes = 0
  child.stdout.on('data', (data) => {
    output += String(data)
  })
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid))
  }, 50)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  expect(code).toBe(0)
  return { output, megabytes }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

async function importInto(name: string, file: string, count: number): Promise<number> {
  const register = join(folder, `${name}.r31`)
  await run(['init', '--register', register, '--organisation', 'Office', '--profile', 'TOURIST_OFFICE'])
  let told = { output: '', megabytes: 0 }
  const time = await timeOf(async () => {
    told = await run(['import', file, '--register', register, '--json'])
  })
  const report = reportSchema.parse(JSON.parse(told.output))
  expect(report).toMatchObject({ read: count, refusedCount: 0 })
  expect(report.complaints + report.remarks).toBe(count)
  const [seconds, recorded] = [time / 1_000, report.durationMs / 1_000]
  say(
    `${name}: ${seconds.toFixed(1)} s (${recorded.toFixed(1)} s of it recording, ${Math.round(count / recorded)} a second), ` +
      `${Math.round(told.megabytes)} MB at most, file ${megabytesOf(file)} MB, register ${megabytesOf(register)} MB`,
  )
  return time
}

function megabytesOf(path: string): string {
  return (statSync(path).size / 2 ** 20).toFixed(1)
}

/** The same file into one bare table: by sqlite3 itself where it is installed, otherwise by csv-parse and better-sqlite3. */
async function bareImport(file: string): Promise<{ name: string; time: number }> {
  const path = join(folder, 'bare.db')
  rmSync(path, { force: true })
  if (spawnSync(shell, ['-version']).status === 0) {
    const commands = ['.mode csv', '.separator ;', `.import ${file} bare`]
    const time = await timeOf(() => execFileSync(shell, [path], { input: commands.join('\n') }))
    return { name: `${shell} .import`, time }
  }
  const time = await timeOf(() => {
    const rows: unknown = parse(readFileSync(file), { delimiter: ';' })
    const [heading = [], ...lines] = z.array(z.array(z.string())).parse(rows)
    const database = new SqliteDatabase(path)
    database.exec(`create table bare (${heading.map((_, index) => `c${index}`).join(', ')})`)
    const insert = database.prepare(`insert into bare values (${heading.map(() => '?').join(', ')})`)
    database.transaction(() => {
      for (const line of lines) insert.run(line)
    })()
    database.close()
  })
  return { name: 'csv-parse and better-sqlite3', time }
}

test('a register of 10,000 and of 100,000 lines as CSV, beside the same file in one bare table', async () => {
  for (const count of [10_000, 100_000]) {
    const file = join(folder, `${count}.csv`)
    await writeOldRegister(file, count)
    const bare = await bareImport(file)
    const ours = await importInto(`${count.toLocaleString('en')} lines of CSV`, file, count)
    say(
      `    ${bare.name} ${(bare.time / 1_000).toFixed(2)} s: ${(ours / bare.time).toFixed(1)} × (aim ≤ 4 ×)`,
    )
  }
})

test('the same 100,000 lines as a workbook', async () => {
  const file = join(folder, '100000.xlsx')
  writeFileSync(file, writeWorkbook([{ rows: [...oldRegisterLines(100_000)] }]))
  await importInto('100,000 lines of XLSX', file, 100_000)
})
