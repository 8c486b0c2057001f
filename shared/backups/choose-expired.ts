import type { BackupReason } from './backup-manifest'

/** How many days, weeks and months keep their newest backup, and how many safety copies stay. */
export const keptBackups = { days: 7, weeks: 8, months: 12, safety: 12 } as const

export interface KeptBackup {
  readonly source: string
  /** Instant in UTC. */
  readonly at: string
  /** The local day of that instant. */
  readonly day: string
  readonly reason: BackupReason
}

/**
 * The automatic backups that may go. Of each of the last 7 days with a backup, the last 8 weeks and the last 12 months
 * the newest stays; so do the newest of all, the 12 newest copies made before a migration or a restore, and every
 * backup that somebody asked for. `backups` are good ones of one register, in any order.
 */
export function chooseExpired(backups: readonly KeptBackup[]): string[] {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const kept = new Set<string>()
  keepNewestOf(newestFirst, kept, keptBackups.days, ({ day }) => day)
  keepNewestOf(newestFirst, kept, keptBackups.weeks, ({ day }) => mondayOf(day))
  keepNewestOf(newestFirst, kept, keptBackups.months, ({ day }) => day.slice(0, 7))
  const safety = newestFirst.filter(({ reason }) => reason === 'MIGRATION' || reason === 'RESTORE')
  for (const { source } of safety.slice(0, keptBackups.safety)) kept.add(source)
  return newestFirst
    .filter(({ source, reason }) => reason !== 'MANUAL' && !kept.has(source))
    .map(({ source }) => source)
}

function keepNewestOf(
  newestFirst: readonly KeptBackup[],
  kept: Set<string>,
  most: number,
  spanOf: (backup: KeptBackup) => string,
): void {
  const spans = new Set<string>()
  for (const backup of newestFirst) {
    const span = spanOf(backup)
    if (spans.has(span)) continue
    if (spans.size === most) return
    spans.add(span)
    kept.add(backup.source)
  }
}

function mondayOf(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() - ((noon.getUTCDay() + 6) % 7))
  return noon.toISOString().slice(0, 10)
}
