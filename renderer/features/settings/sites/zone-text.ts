import type { TFunction } from 'i18next'
import { isFrenchZone } from './french-zones'

/** A time zone in the words of people who live there; its own name when it is not a French one. */
export function zoneText(zone: string, t: TFunction): string {
  return isFrenchZone(zone) ? t(`first-start:zone.${zone}`) : zone
}
