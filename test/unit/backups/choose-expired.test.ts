import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupReason } from '#shared/backups/backup-manifest'
import { backupName, isBackupName } from '#shared/backups/backup-name'
import { chooseExpired, type KeptBackup, keptBackups } from '#shared/backups/choose-expired'
import { judgeAnchor } from '#shared/backups/judge-anchor'

function onDay(offset: number, hour = 18, reason: BackupReason = 'CLOSE'): KeptBackup {
  const at = new Date(Date.UTC(2026, 10, 22, hour) - offset * 86_400_000).toISOString()
  return { source: `${at}-${reason}`, at, day: at.slice(0, 10), reason }
}

describe('which backups stay', () => {
  it('the newest of seven days, eight weeks and twelve months', () => {
    const all = Array.from({ length: 800 }, (_, offset) => onDay(offset))
    const expired = new Set(chooseExpired(all))
    const kept = all.filter(({ source }) => !expired.has(source)).map(({ day }) => day)
    expect(kept).toEqual([
      ...['2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16'],
      ...['2026-11-15', '2026-11-08', '2026-11-01', '2026-10-31', '2026-10-25', '2026-10-18', '2026-10-11'],
      ...['2026-10-04', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30'],
      ...['2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ])
  })

  it('of several on a day only the newest, but every one that somebody asked for', () => {
    const day = [onDay(0, 8), onDay(0, 12, 'MANUAL'), onDay(0, 18)]
    expect(chooseExpired(day)).toEqual([onDay(0, 8).source])
  })

  it('never the newest one, never one asked for, and the same whatever their order', () => {
    const backups = fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: 1_200 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom<BackupReason>('CLOSE', 'DAILY', 'MANUAL', 'MIGRATION', 'RESTORE'),
      ),
      { selector: ([day, hour]) => day * 24 + hour, maxLength: 120 },
    )
    fc.assert(
      fc.property(backups, (days) => {
        const all = days.map(([day, hour, reason]) => onDay(day, hour, reason))
        const expired = chooseExpired(all)
        const kept = all.filter(({ source }) => !expired.includes(source))
        const newest = [...all].sort((a, b) => (a.at < b.at ? 1 : -1))[0]
        if (newest) expect(expired).not.toContain(newest.source)
        expect(kept.filter(({ reason }) => reason === 'MANUAL')).toHaveLength(
          all.filter(({ reason }) => reason === 'MANUAL').length,
        )
        const automatic = kept.filter(({ reason }) => reason !== 'MANUAL')
        const { days: d, weeks, months, safety } = keptBackups
        expect(automatic.length).toBeLessThanOrEqual(d + weeks + months + safety)
        expect(new Set(chooseExpired([...all].reverse()))).toEqual(new Set(expired))
        // What stays is not thinned out any more.
        expect(chooseExpired(kept)).toEqual([])
      }),
    )
  })
})

describe('the name of a backup', () => {
  it('says the register and the local moment, and sorts as time does', () => {
    const name = backupName('registre.r31', '2026-07-01T22:30:05.000Z', 'Europe/Paris', false)
    expect(name).toBe('registre_2026-07-02_00-30-05.r31')
    expect(isBackupName(name, 'registre.r31')).toBe(true)
    expect(isBackupName(backupName('a.r31', '2026-07-01T22:30:05.000Z', 'UTC', true, 2), 'a.r31')).toBe(true)
    for (const other of ['registre.r31', 'registre_2026.r31', '../registre_2026-07-02_00-30-05.r31'])
      expect(isBackupName(other, 'registre.r31')).toBe(false)
  })
})

describe('the history that a backup saw', () => {
  const backup = { at: '2026-11-20T10:00:00.000Z', head: { sequence: 12, hash: 'a' } }
  it('holds while its line is the same', () => {
    expect(judgeAnchor(backup, 'a', [])).toBe('HOLDS')
  })
  it('differs when the line was changed or is gone', () => {
    expect(judgeAnchor(backup, 'b', [])).toBe('DIFFERS')
    expect(judgeAnchor(backup, null, [])).toBe('DIFFERS')
  })
  it('is another branch after going back in time, but only for lines after that point', () => {
    const later = '2026-11-21T10:00:00.000Z'
    expect(judgeAnchor(backup, 'b', [{ sequence: 9, at: later, backedUpAt: later }])).toBe('SUPERSEDED')
    expect(judgeAnchor(backup, 'b', [{ sequence: 40, at: later, backedUpAt: later }])).toBe('DIFFERS')
    expect(
      judgeAnchor(backup, 'b', [
        { sequence: 9, at: '2026-11-19T10:00:00.000Z', backedUpAt: '2026-11-19T10:00:00.000Z' },
      ]),
    ).toBe('DIFFERS')
  })
})
