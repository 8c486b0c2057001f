/** The time zones of French sites, from Paris outwards; a site may have any other zone too. */
export const frenchZones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Marigot',
  'America/St_Barthelemy',
  'America/Miquelon',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
] as const
export type FrenchZone = (typeof frenchZones)[number]
