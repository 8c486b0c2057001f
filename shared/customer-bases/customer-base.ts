import type { Profile } from '#shared/settings/profile'

export const customerBaseKinds = ['VISITORS', 'SUBSCRIBERS', 'TRAINEES', 'CUSTOMERS', 'ENQUIRIES'] as const
export type CustomerBaseKind = (typeof customerBaseKinds)[number]

/** The kind of base that the rate of a profile is computed on (domain, sections 2 and 6). */
export const baseKindOfProfile = {
  TOURIST_OFFICE: 'VISITORS',
  TRAINING_ORGANISATION: 'TRAINEES',
  WATER_SERVICE: 'SUBSCRIBERS',
  GENERIC: 'CUSTOMERS',
} as const satisfies Record<Profile, CustomerBaseKind>
