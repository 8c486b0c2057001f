import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const messageSchema = z.union([
  z.object({ usable: z.number() }),
  z.object({ failed: z.string() }),
  z.object({ value: z.unknown() }),
])

/** A program in its window, started as a person would start it. */
export interface StartedWindow {
  /** Milliseconds from the start of the process to a first screen that can be used. */
  readonly usableAfter: number
  /** Runs a script in the page; what its promise gives. */
  runInPage(script: string): Promise<unknown>
  /** Proportional memory of all processes, in MB. */
  memory(): number
  close(): Promise<void>
  /** Without closing anything in order, nor the backup that comes with it. */
  kill(): Promise<void>
}

/**
 * Starts Registre 31 on a register, or the smallest window that Electron can show.
 * @param profile where the program keeps what it remembers from one start to the next, as on somebody's computer
 */
export async function startWindow(register: string | null, profile: string): Promise<StartedWindow> {
  const electron = process.env.REGISTRE31_ELECTRON
  if (!electron) throw new Error('Run the benchmarks with: npm run bench')
  const folder = mkdtempSync(join(tmpdir(), 'registre31-bench-'))
  const starter = join(folder, 'starter')
  mkdirSync(starter)
  const entry = resolve(import.meta.dirname, 'measured-window.mjs')
  writeFileSync(
    join(starter, 'package.json'),
    '{ "name": "registre31", "version": "0.0.0", "type": "module", "main": "main.mjs" }',
  )
  writeFileSync(join(starter, 'main.mjs'), `await import(${JSON.stringify(entry)})\n`)
  const startedAt = Date.now()
  const child = spawn(electron, [starter, `--user-data-dir=${profile}`, ...switches()], {
    env: environmentOf(register),
  })
  const messages = listen(child)
  const { usable } = z.object({ usable: z.number() }).parse(await messages.next())
  return {
    usableAfter: usable - startedAt,
    async runInPage(script) {
      child.stdin.write(`${JSON.stringify(script)}\n`)
      return z.object({ value: z.unknown() }).parse(await messages.next()).value
    },
    memory: () => proportionalMemory(child.pid ?? 0),
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = new Promise((resolveEnd) => child.once('exit', resolveEnd))
    child.kill(signal)
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function switches(): string[] {
  return (process.env.REGISTRE31_ELECTRON_SWITCHES ?? '').split(' ').filter(Boolean)
}

function environmentOf(register: string | null): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, VITEST, ...environment } = process.env
  if (register === null) return environment
  return {
    ...environment,
    REGISTRE31_MEASURED: resolve(import.meta.dirname, '../../..'),
    REGISTRE31_REGISTER: register,
  }
}

/** What the starter says, one message after the other. */
function listen(child: ChildProcessWithoutNullStreams) {
  const said: z.infer<typeof messageSchema>[] = []
  const waiting: ((message: z.infer<typeof messageSchema>) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('MEASURED ')) return
    const message = messageSchema.parse(JSON.parse(line.slice(9)))
    const next = waiting.shift()
    if (next) next(message)
    else said.push(message)
  })
  return {
    async next() {
      const message =
        said.shift() ?? (await new Promise<z.infer<typeof messageSchema>>((go) => waiting.push(go)))
      if ('failed' in message) throw new Error(message.failed)
      return message
    },
  }
}

/** Σ PSS of a process and all its descendants: pages that they share are counted once. */
function proportionalMemory(root: number): number {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readProcess(name, 'status'))?.[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const total = (id: number): number =>
    Number(/^Pss:\s+(\d+)/m.exec(readProcess(String(id), 'smaps_rollup'))?.[1] ?? 0) +
    (children.get(id) ?? []).reduce((sum, child) => sum + total(child), 0)
  return total(root) / 1024
}

function readProcess(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
