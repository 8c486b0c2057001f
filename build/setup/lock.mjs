import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cache } from './paths.mjs'
import { say } from './progress.mjs'

const lockFile = join(cache, 'set-up.lock')
const oldestMs = 30 * 60_000

let depth = 0

/**
 * Runs the work while no other set-up of this person runs; waits for its turn. May be nested.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  if (depth === 0) await acquire()
  depth += 1
  try {
    return await work()
  } finally {
    depth -= 1
    if (depth === 0) release()
  }
}

async function acquire() {
  mkdirSync(cache, { recursive: true })
  let told = false
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
      process.once('exit', release)
      return
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    if (isAbandoned()) {
      setAside()
      continue
    }
    if (!told) say('· Une autre préparation est en cours, attente … (another set-up is running)')
    told = true
    await wait(200)
  }
}

function release() {
  process.off('exit', release)
  if (holder() === process.pid) rmSync(lockFile, { force: true })
}

function isAbandoned() {
  const pid = holder()
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return !isCode(error, 'EPERM')
  }
  try {
    return Date.now() - statSync(lockFile).mtimeMs > oldestMs
  } catch {
    return false
  }
}

/** Two waiting processes may both find the lock abandoned: a rename lets only one of them remove it. */
function setAside() {
  const aside = `${lockFile}.${process.pid}`
  try {
    renameSync(lockFile, aside)
    rmSync(aside, { force: true })
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

function holder() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
