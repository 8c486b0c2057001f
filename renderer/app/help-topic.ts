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
  'backups',
  'team',
  'access',
  'keyboard',
  'privacy',
  'accessibility',
] as const
export type HelpTopic = (typeof helpTopics)[number]

/** The chapter on the screen where somebody is. */
export function topicOfPlace(place: Place, isDetail: boolean): HelpTopic {
  if (place === 'complaints' && isDetail) return 'case'
  return helpTopics.find((topic) => topic === place) ?? 'first-hour'
}
