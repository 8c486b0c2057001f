import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isNetworkPlace } from '#shared/register/network-place'

/** True when a file is, or would be made, on a network share. When the system does not say, it counts as a local disk. */
export function isOnNetwork(path: string): boolean {
  return isNetworkPlace(nearestFolder(resolve(path)), readMounts())
}

function readMounts(): string {
  try {
    if (process.platform === 'linux') return readFileSync('/proc/mounts', 'utf8')
    if (process.platform === 'darwin') return execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2000 })
  } catch {
    // A container without /proc: nothing is known of its disks.
  }
  return ''
}

/** The deepest folder of a path that exists, its links and mapped drives resolved. */
function nearestFolder(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      return realpathSync.native(folder)
    } catch {
      if (dirname(folder) === folder) return path
    }
  }
}
