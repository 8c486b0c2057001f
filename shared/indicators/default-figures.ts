import type { Profile } from '#shared/settings/profile'
import type { IndicatorKey } from './indicator-definition'

/** The figures that a dashboard opens with: at most six, because too many drown a company (S0). */
export const defaultFigures = {
  TOURIST_OFFICE: ['received', 'rate', 'firstResponse', 'withinCommitment', 'backlog', 'meanSatisfaction'],
  TRAINING_ORGANISATION: [
    'received',
    'acknowledgedInTime',
    'withinCommitment',
    'resolution',
    'backlog',
    'csat',
  ],
  WATER_SERVICE: ['rate', 'received', 'withinCommitment', 'resolution', 'backlog', 'firstContactResolution'],
  GENERIC: ['received', 'backlog', 'withinCommitment', 'resolution', 'csat', 'nps'],
} as const satisfies Record<Profile, readonly IndicatorKey[]>
