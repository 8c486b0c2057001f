import { existsSync } from 'node:fs'
import { runQuietly } from './run-program.mjs'
import { installSystemPackages } from './system-packages.mjs'

const libraryPackages = [
  'libgtk-3-0t64|libgtk-3-0',
  'libnss3',
  'libasound2t64|libasound2',
  'libgbm1',
  'libatk-bridge2.0-0t64|libatk-bridge2.0-0',
  'libxss1',
  'libsecret-1-0',
]

/**
 * Makes sure that the shared libraries of Electron are there (Linux).
 * @param {{ executable: string }} runtime
 */
export async function ensureSharedLibraries(runtime) {
  if (process.platform !== 'linux') return
  if ((await missingLibraries(runtime.executable)).length === 0) return
  await installSystemPackages(libraryPackages, 'bibliothèques d’Electron (Electron’s libraries)')
}

/** Makes sure that a window can be opened without a screen (Linux). */
export async function ensureVirtualDisplay() {
  if (process.platform !== 'linux' || hasDisplay() || existsSync('/usr/bin/xvfb-run')) return
  await installSystemPackages(['xvfb', 'xauth'], 'écran virtuel Xvfb (virtual display)')
}

/** True where windows can be shown to a person. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { stdout } = await runQuietly('ldd', [executable])
  return stdout.split('\n').filter((line) => line.includes('not found'))
}
