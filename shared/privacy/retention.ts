import { z } from 'zod'
import { addDays, isLocalDate } from '#shared/time/day-number'

/** How long entries keep whom they are about, in years from their end (domain, section 9). */
export const retentionSchema = z.strictObject({
  /** Read by everybody who works with the register. */
  activeYears: z.int().min(0).max(30),
  /** Then by managers only, until this many years; then made anonymous. */
  keptYears: z.int().min(1).max(50),
})
export type Retention = z.output<typeof retentionSchema>

export const retentionPhases = ['OPEN', 'ACTIVE', 'ARCHIVED', 'DUE', 'HELD', 'ANONYMISED'] as const
export type RetentionPhase = (typeof retentionPhases)[number]

export interface RetainedEntry {
  /** Local date on which the entry ended: closing or cancellation of a case, decision about a remark; null while open. */
  readonly endedOn: string | null
  readonly isHeld: boolean
  readonly isAnonymised: boolean
}

export interface RetentionState {
  readonly phase: RetentionPhase
  /** First day on which only managers read it; null while it is open. */
  readonly archivedOn: string | null
  /** First day on which it is to be made anonymous; null while it is open. */
  readonly dueOn: string | null
}

/**
 * Where an entry stands on a day. Years are calendar years: what ended on 29 February ends its years on the 28th where
 * there is no 29th. An open entry is never due; a hold stops an entry that would be due or archived, not one that is
 * anonymous already.
 */
export function findRetention(entry: RetainedEntry, retention: Retention, today: string): RetentionState {
  const { endedOn } = entry
  const archivedOn = endedOn && addYears(endedOn, retention.activeYears)
  const dueOn = endedOn && addYears(endedOn, Math.max(retention.keptYears, retention.activeYears))
  return { phase: phaseOf(entry, { archivedOn, dueOn }, today), archivedOn, dueOn }
}

function phaseOf(
  { isHeld, isAnonymised }: RetainedEntry,
  { archivedOn, dueOn }: Omit<RetentionState, 'phase'>,
  today: string,
): RetentionPhase {
  if (isAnonymised) return 'ANONYMISED'
  if (archivedOn === null || dueOn === null) return 'OPEN'
  if (isHeld) return 'HELD'
  if (today >= dueOn) return 'DUE'
  return today >= archivedOn ? 'ARCHIVED' : 'ACTIVE'
}

/** Entries that ended on this day or before are due on `today`. */
export function lastEndDue({ keptYears, activeYears }: Retention, today: string): string {
  // The longest month decides: a few candidates too many are sorted out by `findRetention`.
  return addDays(addYears(today, -Math.max(keptYears, activeYears)), 1)
}

/** Entries that ended on this day or before, and name somebody, are archived on `today`: the rule of `findRetention`, backwards. */
export function lastEndArchived({ activeYears }: Retention, today: string): string {
  const day = addYears(today, -activeYears)
  const next = addDays(day, 1)
  // 28 February ends the years of the 29th too.
  return addYears(next, activeYears) <= today ? next : day
}

/** Whether only those who manage read an entry: its active years are over and it still names somebody, held or not. */
export function isArchived({ phase, archivedOn }: RetentionState, today: string): boolean {
  return phase !== 'ANONYMISED' && archivedOn !== null && today >= archivedOn
}

function addYears(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return isLocalDate(moved) ? moved : `${moved.slice(0, 4)}-02-28`
}
