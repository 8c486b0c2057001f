/** Where French public holidays differ; `NONE` is for a site abroad, which enters its own closed days. */
export const holidayRegions = [
  'METROPOLE',
  'ALSACE_MOSELLE',
  'GUADELOUPE',
  'MARTINIQUE',
  'GUYANE',
  'REUNION',
  'MAYOTTE',
  'SAINT_MARTIN',
  'SAINT_BARTHELEMY',
  'SAINT_PIERRE_ET_MIQUELON',
  'NOUVELLE_CALEDONIE',
  'POLYNESIE_FRANCAISE',
  'WALLIS_ET_FUTUNA',
  'NONE',
] as const
export type HolidayRegion = (typeof holidayRegions)[number]

const regionsByZone: Readonly<Record<string, HolidayRegion>> = {
  'Europe/Paris': 'METROPOLE',
  'America/Guadeloupe': 'GUADELOUPE',
  'America/Martinique': 'MARTINIQUE',
  'America/Cayenne': 'GUYANE',
  'Indian/Reunion': 'REUNION',
  'Indian/Mayotte': 'MAYOTTE',
  'America/Marigot': 'SAINT_MARTIN',
  'America/St_Barthelemy': 'SAINT_BARTHELEMY',
  'America/Miquelon': 'SAINT_PIERRE_ET_MIQUELON',
  'Pacific/Noumea': 'NOUVELLE_CALEDONIE',
  'Pacific/Tahiti': 'POLYNESIE_FRANCAISE',
  'Pacific/Marquesas': 'POLYNESIE_FRANCAISE',
  'Pacific/Gambier': 'POLYNESIE_FRANCAISE',
  'Pacific/Wallis': 'WALLIS_ET_FUTUNA',
}

/** The region whose holidays apply in a time zone by default; Alsace-Moselle shares the zone of Paris. */
export function regionOfTimeZone(timeZone: string): HolidayRegion {
  return regionsByZone[timeZone] ?? 'NONE'
}
