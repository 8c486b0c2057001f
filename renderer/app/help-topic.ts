import type { Place } from './places'

/** The chapters of the help, in the order in which they are read. Each has a file a language in features/help. */
export const helpTopics = [
  'first-hour',
  'complaint-or-remark',
  'today',
  'intake',
  'counter',
  'complaints',
  'case',
  'letters',
  'attachments',
  'remarks',
  'actions',
  'dashboard',
  'rates',
  'reports',
  'improvement',
  'settings',
  'exchange',
  'backups',
  'team',
  'access',
  'keyboard',
  'privacy',
  'accessibility',
] as const
export type HelpTopic = (typeof helpTopics)[number]

/** Parts of the settings that a chapter of their own tells of. */
const topicsOfParts: Readonly<Record<string, HelpTopic>> = {
  accounts: 'access',
  ownAccount: 'access',
  journal: 'access',
  backups: 'backups',
  bases: 'rates',
  letters: 'letters',
  privacy: 'privacy',
}

/** The chapter on the screen where somebody is; `part` is the part of the settings that is open. */
export function topicOfPlace(place: Place, isDetail: boolean, part?: string): HelpTopic {
  if (place === 'complaints' && isDetail) return 'case'
  const own = place === 'settings' && part ? topicsOfParts[part] : undefined
  return own ?? helpTopics.find((topic) => topic === place) ?? 'first-hour'
}
