import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { privacySettingsSchema } from '#shared/privacy/privacy-settings'
import { findRetention, lastEndDue } from '#shared/privacy/retention'

const years = { activeYears: 1, keptYears: 5 }
const closed = (endedOn: string | null, isHeld = false) => ({ endedOn, isHeld, isAnonymised: false })

describe('how long an entry names somebody', () => {
  it.each([
    ['2026-03-10', '2027-03-09', 'ACTIVE'],
    ['2026-03-10', '2027-03-10', 'ARCHIVED'],
    ['2026-03-10', '2031-03-09', 'ARCHIVED'],
    ['2026-03-10', '2031-03-10', 'DUE'],
    ['2024-02-29', '2029-02-27', 'ARCHIVED'],
    ['2024-02-29', '2029-02-28', 'DUE'],
  ])('ended on %s, on %s: %s', (endedOn, today, phase) => {
    expect(findRetention(closed(endedOn), years, today).phase).toBe(phase)
  })

  it('stops at a hold, and never ends while the case is open', () => {
    expect(findRetention(closed('2001-01-01', true), years, '2026-01-01').phase).toBe('HELD')
    expect(findRetention(closed(null), years, '2999-01-01')).toEqual({
      phase: 'OPEN',
      archivedOn: null,
      dueOn: null,
    })
    const gone = { endedOn: '2001-01-01', isHeld: true, isAnonymised: true }
    expect(findRetention(gone, years, '2026-01-01').phase).toBe('ANONYMISED')
  })

  it('refuses to keep for less time than an entry is active', () => {
    expect(privacySettingsSchema.safeParse({ activeYears: 6, keptYears: 5 }).success).toBe(false)
  })

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const settings = fc
    .record({ activeYears: fc.integer({ min: 0, max: 30 }), keptYears: fc.integer({ min: 1, max: 50 }) })
    .filter(({ activeYears, keptYears }) => activeYears <= keptYears)

  it('phases follow each other, and what is looked for first holds all that is due', () => {
    fc.assert(
      fc.property(day, day, settings, (endedOn, today, retention) => {
        const { phase, archivedOn, dueOn } = findRetention(closed(endedOn), retention, today)
        expect(endedOn <= String(archivedOn) && String(archivedOn) <= String(dueOn)).toBe(true)
        expect(phase === 'DUE').toBe(today >= String(dueOn))
        if (phase === 'DUE') expect(endedOn <= lastEndDue(retention, today)).toBe(true)
      }),
    )
  })
})
