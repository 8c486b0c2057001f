import { z } from 'zod'
import { code } from '#shared/api/fields'
import type { Profile } from '#shared/settings/profile'
import { clockSchema } from './clock'
import { clockPresets, firstResponseTargets } from './clock-presets'
import { priorityDays } from './priority-days'

const days = z.int().min(1).max(365)

/** Everything that the organisation promises and measures itself against; editable (S0 warns against fixed norms). */
export const clockSettingsSchema = z.strictObject({
  acknowledgement: clockSchema,
  answer: clockSchema,
  /** Worked days within which a complaint of a priority is answered. */
  priorityDays: z.strictObject({ P1: days, P2: days, P3: days, P4: days }),
  /** First response by channel, in elapsed minutes: targets to measure against, not deadlines. */
  firstResponse: z
    .array(z.strictObject({ channel: code, minutes: z.int().min(1).max(525_600) }))
    .max(50)
    .refine((targets) => new Set(targets.map(({ channel }) => channel)).size === targets.length, {
      error: 'CHANNEL_TWICE',
    }),
  /** Days that an oral complaint may wait for its written form before its downgrade is proposed. */
  writtenFormDays: days,
  /** Percentage of the time after which a deadline is announced. */
  warningShare: z.int().min(10).max(99),
})
export type ClockSettings = z.output<typeof clockSettingsSchema>

const presets = new Map<Profile, ClockSettings>()

/** What a register counts with until somebody changes it; the same object for the same profile. */
export function presetClockSettings(profile: Profile): ClockSettings {
  const known = presets.get(profile)
  if (known) return known
  const settings: ClockSettings = {
    ...clockPresets[profile],
    priorityDays,
    firstResponse: Object.entries(firstResponseTargets).map(([channel, minutes]) => ({ channel, minutes })),
    writtenFormDays: 15,
    warningShare: 80,
  }
  presets.set(profile, settings)
  return settings
}
