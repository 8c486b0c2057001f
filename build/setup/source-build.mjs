import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { buildOutput, checkout, nodeModules } from './paths.mjs'
import { step } from './progress.mjs'
import { lastLines, runQuietly } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const sources = ['shared', 'electron', 'renderer', 'migrations', 'build/vite', 'package-lock.json']
const stampName = '.stamp.json'

/** Builds the program when its sources are newer than the last build. */
export async function ensureBuild() {
  if (isFresh()) return
  await withLock(async () => {
    if (isFresh()) return
    await step('Construction du programme (build)', build)
  })
}

/** Marks the build as stale; for tools that write into its folder themselves. */
export function forgetBuild() {
  rmSync(join(buildOutput, stampName), { force: true })
}

async function build() {
  // Built aside and swapped in: a failing build leaves the last good one, a running program never sees half of one.
  const fresh = join(buildOutput, `.new-${process.pid}`)
  const aside = `${buildOutput}-${process.pid}`
  const replaced = `${buildOutput}-${process.pid}-replaced`
  const before = fingerprint()
  rmSync(fresh, { recursive: true, force: true })
  try {
    await buildInto(fresh)
    writeStamp(join(fresh, stampName), { sources: before })
    renameSync(fresh, aside)
    renameSync(buildOutput, replaced)
    renameSync(aside, buildOutput)
  } finally {
    for (const folder of [fresh, aside, replaced]) rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
async function buildInto(folder) {
  const tool = join(nodeModules, 'electron-vite/bin/electron-vite.js')
  const parameters = [tool, 'build', '--config', 'build/vite/electron.vite.config.ts', '--logLevel', 'warn']
  const { code, output } = await runQuietly(process.execPath, parameters, {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', REGISTRE31_BUILD_OUTPUT: folder },
  })
  if (code === 0) return
  throw new SetupError(
    'Le programme n’a pas pu être construit.',
    'The program could not be built.',
    lastLines(output, 60),
  )
}

function isFresh() {
  const stamp = readStamp(join(buildOutput, stampName))
  return stamp !== undefined && stamp.sources === fingerprint()
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) addPath(hash, source)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addPath(hash, path) {
  const full = join(checkout, path)
  if (!existsSync(full)) return
  const facts = statSync(full)
  if (!facts.isDirectory()) {
    hash.update(`${path}:${facts.size}:${facts.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(full).sort()) {
    // The bundler of the configuration leaves short-lived files with a time in their name.
    if (!name.includes('.timestamp-')) addPath(hash, `${path}/${name}`)
  }
}
