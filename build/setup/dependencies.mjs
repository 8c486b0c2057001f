import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { checkout, nodeModules, stamps } from './paths.mjs'
import { step } from './progress.mjs'
import { lastLines, runNpm } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const lockedList = join(checkout, 'package-lock.json')
const installedList = join(nodeModules, '.package-lock.json')
const stampFile = join(stamps, 'dependencies.json')

/** Installs node_modules when it is missing or no longer what package-lock.json asks for. */
export async function ensureDependencies() {
  if (isStamped()) return
  await withLock(async () => {
    if (isStamped()) return
    if (!isInstalled()) await install()
    writeStamp(stampFile, fingerprint())
  })
}

async function install() {
  await step('Bibliothèques : npm install (libraries)', async () => {
    // Install scripts are never needed: the addon and Electron have their own steps. Not `npm ci`: it insists on
    // seeing the optional packages of every other platform, which registry mirrors often do not carry.
    const parameters = [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]
    const { code, output } = await runNpm(parameters, { cwd: checkout })
    if (code !== 0) {
      throw new SetupError(
        'Les bibliothèques n’ont pas pu être installées (npm install).',
        'The libraries could not be installed (npm install).',
        lastLines(output),
      )
    }
  })
}

function isStamped() {
  const stamp = readStamp(stampFile)
  if (!stamp || !existsSync(installedList)) return false
  const now = fingerprint()
  return stamp.locked === now.locked && stamp.installed === now.installed
}

function fingerprint() {
  return {
    locked: createHash('sha256').update(readFileSync(lockedList)).digest('hex'),
    installed: existsSync(installedList) ? statSync(installedList).mtimeMs : 0,
  }
}

/** Compares npm's own list of what it installed with the lock file, so that a matching node_modules is kept. */
function isInstalled() {
  const locked = readStamp(lockedList)?.packages
  const installed = readStamp(installedList)?.packages
  if (!locked || !installed) return false
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer)
    return found.version === wanted.version && existsSync(join(checkout, path))
  })
}
