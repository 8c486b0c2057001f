import type { Permission } from '#shared/api/channel'

/** What it takes to see a part of the settings; looking is enough for the others. */
const needed: Readonly<Record<string, Permission>> = {
  organisation: 'administer',
  sites: 'administer',
  employees: 'administer',
  accounts: 'administer',
  numbering: 'administer',
  vigilance: 'administer',
  profile: 'administer',
  calendars: 'manage',
  clocks: 'manage',
  natures: 'manage',
  topics: 'manage',
  channels: 'manage',
  letters: 'manage',
  bases: 'manage',
  journal: 'manage',
  privacy: 'manage',
  backups: 'manage',
  health: 'manage',
  thirdParties: 'handle',
}

/** Whether a part of the settings is shown: what may not be changed there is no part of one's settings. */
export function isPartOpen(
  part: string,
  {
    may,
    register,
  }: {
    readonly may: (permission: Permission) => boolean
    readonly register: { readonly access: { readonly isProtected: boolean } }
  },
): boolean {
  if (part === 'ownAccount') return register.access.isProtected
  return may(needed[part] ?? 'read')
}
