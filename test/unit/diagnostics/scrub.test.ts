import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Health } from '#shared/diagnostics/diagnostics-api'
import { findHealthConcerns } from '#shared/diagnostics/find-health-concerns'
import { logVocabulary } from '#shared/diagnostics/log-vocabulary'
import { scrub } from '#shared/diagnostics/scrub'

describe('a log without names', () => {
  it('keeps when, what and where in the program', () => {
    const log = [
      '[2026-11-22 06:05:12.345] [info]  started: 0.1.0, Electron 33.2.1',
      "[2026-11-22 06:05:13.001] [error] a document could not be written: ENOSPC Error: ENOSPC: no space left on device, open '/home/jeanne/Réclamations/rapport Martin.pdf'",
      '    at writeAtomically (/opt/Registre 31/resources/app/service.js:12:34)',
      '[2026-11-22 06:05:14.001] [warn]  service: [registre31] intake.record failed: SqliteError SQLITE_FULL',
    ].join('\n')
    const clean = scrub(log, logVocabulary)
    expect(clean).toContain('[2026-11-22 06:05:12.345] [info]  started: 0.1.0, Electron 33.2.1')
    expect(clean).toContain('a document could not be written: ENOSPC')
    expect(clean).toContain('    at service.js:12:34')
    expect(clean).toContain('intake.record failed: SqliteError SQLITE_FULL')
    expect(clean).not.toMatch(/jeanne|Martin|Réclamations|home/)
  })

  const names = ['Martin', 'Le Goff', 'jeanne', 'Port-Navalo', 'DUPONT', 'O’Brien', 'Müller', 'Anne-Sophie']
  const shapes: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => `/home/${name}/registre.r31`,
    (name) => `C:\\Users\\${name}\\Mes documents\\r.r31`,
    (name) => `"${name}"`,
    (name) => `${name}@example.org`,
    (name) => `file:///${name}/x`,
    (name) => `UNIQUE constraint failed: ${name}`,
    (name) => `${name}: ${name}, (${name})`,
    (name) => `    at ${name} (/srv/${name}/service.js:1:2)`,
    (name) => `[${name}]`,
  ]
  it('names nobody, wherever the name stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...shapes)), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom('could not read ', '[2026-11-22 06:05:12.345] [error] ', ''),
        (told, start) => {
          const clean = scrub(start + told.map(([name, shape]) => shape(name)).join(' '), logVocabulary)
          for (const part of told.flatMap(([name]) => name.split(/[\s-]/)))
            if (part.length > 2) expect(clean).not.toContain(part)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('holds no telephone number, no number of a case and no identifier', () => {
    const clean = scrub('06 12 34 56 78 R-2026-0042 0193b2a0-0000-7000-8000-000000000000', logVocabulary)
    expect(clean).toBe('…')
  })
})

describe('what somebody should look at', () => {
  const well: Health = {
    size: 1_000_000,
    free: 50_000_000_000,
    schemaVersion: 22,
    isOnServer: false,
    engine: 'SQLite 3',
    node: '20',
    platform: 'linux x64',
    counts: { complaints: 1, remarks: 0, attachments: 0, letters: 0, accounts: 0, historyRows: 3 },
    head: { sequence: 3, hash: 'a' },
    lastCheck: { at: '2026-11-01T10:00:00.000Z', findings: 0 },
    backups: {
      count: 1,
      size: 1_000_000,
      last: { at: '2026-11-10T10:00:00.000Z', isEncrypted: false },
      differing: 0,
      damaged: 0,
      hasChanged: false,
      failure: null,
    },
  }
  const now = '2026-11-22T10:00:00.000Z'
  it('is nothing when all is well, however old the backup of what has not changed', () => {
    expect(findHealthConcerns(well, now)).toEqual([])
  })
  it('is everything that is wrong, gravest first', () => {
    const backups = { ...well.backups, last: null, differing: 1, damaged: 1, failure: 'BACKUP_DISK_FULL' }
    const lastCheck = { at: now, findings: 2 }
    expect(findHealthConcerns({ ...well, backups, lastCheck, free: 1_000 }, now)).toEqual([
      'checkFailed',
      'differing',
      'noBackup',
      'backupFailed',
      'damagedBackups',
      'fewSpace',
    ])
    expect(findHealthConcerns({ ...well, backups: { ...well.backups, hasChanged: true } }, now)).toEqual([
      'oldBackup',
    ])
  })
})
