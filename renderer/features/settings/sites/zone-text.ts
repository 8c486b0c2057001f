import type { TFunction } from 'i18next'
import { frenchZones } from '#shared/sites/french-zones'

/** A time zone in the words of people who live there; its own name when it is not a French one. */
export function zoneText(zone: string, t: TFunction): string {
  return frenchZones.some((known) => known === zone) ? t(`first-start:zone.${zone}`) : zone
}
