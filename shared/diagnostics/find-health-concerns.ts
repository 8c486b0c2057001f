import type { Health } from './diagnostics-api'

const concerns = [
  'checkFailed',
  'differing',
  'noBackup',
  'backupFailed',
  'oldBackup',
  'damagedBackups',
  'fewSpace',
] as const
export type HealthConcern = (typeof concerns)[number]

const weekMs = 7 * 86_400_000
/** Below this, or twice the register, the next backup or the next large import may not find room. */
const leastFree = 500 * 1024 * 1024

/** What somebody should look at, gravest first. A backup is old when it is a week old and something changed since. */
export function findHealthConcerns(health: Health, now: string): HealthConcern[] {
  const { isOnServer, backups, lastCheck, free, size } = health
  const age = backups.last ? Date.parse(now) - Date.parse(backups.last.at) : 0
  const holds: Record<HealthConcern, boolean> = {
    checkFailed: (lastCheck?.findings ?? 0) > 0,
    differing: backups.differing > 0,
    noBackup: !isOnServer && backups.last === null,
    backupFailed: !isOnServer && backups.failure !== null,
    oldBackup: !isOnServer && backups.hasChanged && age > weekMs,
    damagedBackups: backups.damaged > 0,
    fewSpace: free !== null && free < Math.max(leastFree, 2 * size),
  }
  return concerns.filter((concern) => holds[concern])
}
