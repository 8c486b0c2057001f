import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The switches with which a checkout starts Electron here: none, or the one that does without Chromium's sandbox
 * where the system does not offer it. An installed program never gets it.
 * @param {{ folder: string }} runtime
 * @returns {string[]}
 */
export function sandboxSwitches(runtime) {
  return canSandbox(runtime) ? [] : ['--no-sandbox']
}

/** @param {{ folder: string }} runtime */
function canSandbox(runtime) {
  if (process.platform !== 'linux') return true
  // Chromium refuses to sandbox for root: containers and hosted checks.
  if (process.getuid?.() === 0) return false
  const mayOpenNamespaces =
    setting('kernel/unprivileged_userns_clone') !== '0' &&
    setting('kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    setting('user/max_user_namespaces') !== '0'
  return mayOpenNamespaces || hasPrivilegedHelper(runtime.folder)
}

/** @param {string} folder */
function hasPrivilegedHelper(folder) {
  const helper = statSync(join(folder, 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
}

/** @param {string} name */
function setting(name) {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim()
  } catch {
    return undefined
  }
}
