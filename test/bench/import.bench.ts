import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { builtCommandLine } from '#test/support/built-command-line'
import { writeWorkbook } from '#test/support/write-workbook'
import { writeBareRows } from './support/bare-rows'
import { oldRegisterLines, writeOldRegister } from './support/old-register'
import { remember } from './support/record'
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
  importId: z.string().nullable(),
})

interface Run {
  readonly output: string
  /** Seconds by the clock and of the processor. */
  readonly time: number
  readonly processor: number
  /** The most memory it took. */
  readonly megabytes: number
}

/** Runs the program and watches what it takes; where the system does not say, 0. */
async function run(parameters: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [cli, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  let taken = { processor: 0, megabytes: 0 }
  child.stdout.on('data', (data) => {
    output += String(data)
  })
  const timer = setInterval(() => {
    taken = takenBy(child.pid) ?? taken
  }, 50)
  const time = await timeOf(async () => {
    expect(await once(child, 'close')).toEqual([0, null])
  })
  clearInterval(timer)
  return { output, time: time / 1_000, ...taken }
}

// Linux counts processor time in hundredths of a second.
function takenBy(pid: number | undefined): Pick<Run, 'processor' | 'megabytes'> | null {
  try {
    const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8')
    const [user, system] = (read('stat').split(') ')[1] ?? '').split(' ').slice(11, 13).map(Number)
    const peak = Number(/VmHWM:\s+(\d+)/.exec(read('status'))?.[1] ?? 0) / 1024
    return peak > 0 ? { processor: ((user ?? 0) + (system ?? 0)) / 100, megabytes: peak } : null
  } catch {
    return null
  }
}

/** An empty register, and the same beside it for the bare rows. */
async function makeRegister(): Promise<{ register: string; twin: string }> {
  const [register, twin] = [join(folder, 'registre.r31'), join(folder, 'twin.r31')]
  for (const path of [register, twin])
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  await run(['init', '--register', register, '--organisation', 'Office', '--profile', 'TOURIST_OFFICE'])
  copyFileSync(register, twin)
  return { register, twin }
}

/** Imports a file, or tries to. */
async function importInto(register: string, name: string, file: string, count: number, more: string[] = []) {
  const told = await run(['import', file, '--register', register, '--json', ...more])
  const report = reportSchema.parse(JSON.parse(told.output))
  expect(report).toMatchObject({ read: count, refusedCount: 0 })
  expect(report.complaints + report.remarks).toBe(count)
  const line = (told.processor * 1_000) / count
  say(
    `${name}: ${told.time.toFixed(1)} s (${(report.durationMs / 1_000).toFixed(1)} s of it trying and recording; ` +
      `${told.processor.toFixed(1)} s of processor, ${line.toFixed(2)} ms a line), ${Math.round(told.megabytes)} MB at most, ` +
      `file ${megabytesOf(file)} MB, register ${megabytesOf(register)} MB`,
  )
  return { ...told, importId: report.importId }
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

test('a register of 10,000 and of 100,000 lines as CSV, beside one bare table and beside the bare rows', async () => {
  for (const count of [10_000, 100_000]) {
    const file = join(folder, `${count}.csv`)
    await writeOldRegister(file, count)
    const { register, twin } = await makeRegister()
    const name = `${count.toLocaleString('en')} lines of CSV`
    if (count > 10_000) await importInto(register, `${name}, dry run`, file, count, ['--dry-run'])
    const table = await bareImport(file)
    const ours = await importInto(register, name, file, count)
    const rows = writeBareRows(register, twin)
    const beside = (what: string, seconds: number, ratio: number, aim: string) =>
      say(`    ${what} ${seconds.toFixed(2)} s: ${ratio.toFixed(1)} × ${aim}`)
    beside(table.name, table.time / 1_000, (ours.time * 1_000) / table.time, '(aim ≤ 4 ×)')
    beside(
      'the same rows by better-sqlite3',
      rows.time / 1_000,
      (ours.time * 1_000) / rows.time,
      'by the clock',
    )
    remember(
      { work: 'import of so many lines of CSV', size: count, unit: 's' },
      { name, times: [ours.time] },
      { name: 'the same rows by better-sqlite3 alone', times: [rows.time / 1_000] },
    )
    remember(
      { work: 'memory of an import, at most', size: count, unit: 'MB' },
      { name, times: [ours.megabytes] },
      null,
    )
    const ratio = (ours.processor * 1_000) / rows.processor
    beside('    in processor time', rows.processor / 1_000, ratio, 'of it')
  }
})

test('the same 100,000 lines as a workbook, and all of it undone', async () => {
  const file = join(folder, '100000.xlsx')
  writeFileSync(file, writeWorkbook([{ rows: [...oldRegisterLines(100_000)] }]))
  const { register } = await makeRegister()
  const { importId } = await importInto(register, '100,000 lines of XLSX', file, 100_000)
  const undo = await run(['call', 'imports.undo', JSON.stringify({ id: importId }), '--register', register])
  expect(JSON.parse(undo.output)).toMatchObject({ cancelled: 100_000, keptCount: 0 })
  say(
    `    undone: ${undo.time.toFixed(1)} s (${undo.processor.toFixed(1)} s of processor), ${Math.round(undo.megabytes)} MB at most`,
  )
})
