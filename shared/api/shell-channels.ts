import { serverApi } from '#shared/server/server-api'

const shellChannels: ReadonlySet<string> = new Set([
  'backups.offer',
  'backups.writeTo',
  'backups.configure',
  'backups.automatic',
  'exports.writeTo',
  'imports.offer',
  'move.copyTo',
  ...Object.keys(serverApi),
])

/**
 * True for what takes a path or an address, or ends a session: only the program itself calls it, never the window, by
 * whichever door it asks.
 */
export function isForShell(channel: string): boolean {
  return shellChannels.has(channel)
}
