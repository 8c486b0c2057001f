import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that these scripts belong to. */
export const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export const nodeModules = join(checkout, 'node_modules')
export const buildOutput = join(checkout, 'build/out')
export const artifacts = join(checkout, 'test/artifacts')

/** Notes of the set-up about this checkout's node_modules; they vanish together with it. */
export const stamps = join(nodeModules, '.registre31')

/** Where downloads and compiled parts are kept for every checkout of this person. */
export const cache = cacheFolder()

function cacheFolder() {
  if (process.env.REGISTRE31_CACHE) return resolve(process.env.REGISTRE31_CACHE)
  if (process.env.XDG_CACHE_HOME) return join(process.env.XDG_CACHE_HOME, 'registre31')
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return join(process.env.LOCALAPPDATA, 'registre31', 'cache')
  }
  return join(homedir(), '.cache', 'registre31')
}
