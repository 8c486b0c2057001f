/** The parts of the settings, in their order. */
export const settingsParts = [
  'organisation',
  'sites',
  'employees',
  'natures',
  'topics',
  'channels',
  'numbering',
  'language',
  'register',
  'definitions',
] as const
export type SettingsPart = (typeof settingsParts)[number]

/** The part that an address names; the first one otherwise. */
export function readPart(text: string | undefined): SettingsPart {
  return settingsParts.find((part) => part === text) ?? 'organisation'
}
