import { type FrenchZone, frenchZones } from '#shared/sites/french-zones'

/** The zone of this machine when it is a French one, otherwise that of Paris. */
export function likelyZone(): FrenchZone {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return frenchZones.find((zone) => zone === timeZone) ?? 'Europe/Paris'
}
