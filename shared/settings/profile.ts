export const profiles = ['TOURIST_OFFICE', 'TRAINING_ORGANISATION', 'WATER_SERVICE', 'GENERIC'] as const
export type Profile = (typeof profiles)[number]
