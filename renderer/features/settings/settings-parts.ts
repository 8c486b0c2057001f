/** The parts of the settings by group, in their order. A new part: its name here, its component in `part-content.tsx`. */
export const settingsGroups = [
  { group: 'organisation', parts: ['organisation', 'sites', 'employees', 'accounts', 'calendars', 'clocks'] },
  {
    group: 'entries',
    parts: ['natures', 'topics', 'channels', 'numbering', 'thirdParties', 'vigilance', 'letters'],
  },
  { group: 'figures', parts: ['bases', 'definitions'] },
  {
    group: 'register',
    parts: [
      'register',
      'backups',
      'health',
      'privacy',
      'journal',
      'profile',
      'language',
      'notifications',
      'ownAccount',
    ],
  },
] as const

export type SettingsPart = (typeof settingsGroups)[number]['parts'][number]

/** The part that an address names among those that are open; the first of them otherwise. */
export function readPart(text: string | undefined, isOpen: (part: SettingsPart) => boolean): SettingsPart {
  const parts: readonly SettingsPart[] = settingsGroups.flatMap(({ parts }) => [...parts]).filter(isOpen)
  return parts.find((part) => part === text) ?? parts[0] ?? 'language'
}
