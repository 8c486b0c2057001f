/** The time zones of French sites, from Paris outwards; any other zone can be set later, site by site. */
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

/** The zone of this machine when it is a French one, otherwise that of Paris. */
export function likelyZone(): FrenchZone {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return frenchZones.find((zone) => zone === timeZone) ?? 'Europe/Paris'
}
