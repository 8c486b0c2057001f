/** The parts of the settings by group, in their order. A new part: its name here, its component in `part-content.tsx`. */
export const settingsGroups = [
  { group: 'organisation', parts: ['organisation', 'sites', 'employees', 'calendars', 'clocks'] },
  {
    group: 'entries',
    parts: ['natures', 'topics', 'channels', 'numbering', 'thirdParties', 'vigilance', 'letters'],
  },
  { group: 'figures', parts: ['bases', 'definitions'] },
  { group: 'register', parts: ['register', 'profile', 'language', 'notifications'] },
] as const

export type SettingsPart = (typeof settingsGroups)[number]['parts'][number]

/** The part that an address names; the first one otherwise. */
export function readPart(text: string | undefined): SettingsPart {
  const parts: readonly SettingsPart[] = settingsGroups.flatMap(({ parts }) => [...parts])
  return parts.find((part) => part === text) ?? 'organisation'
}
