import type { Profile } from '#shared/settings/profile'
import type { LocalDate } from '#shared/time/day-number'

/** A version of a quality reference, as it stands in the documents of its time. */
export interface Standard {
  readonly name: string
  readonly version: string
  /** First and last day in force; null when it has none. */
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
  /** When the organisation's wording was last checked against the published text. */
  readonly checkedOn: LocalDate | null
}

const standards: Readonly<Record<Profile, readonly Standard[]>> = {
  TOURIST_OFFICE: [
    standard('Qualité Tourisme', 'référentiel des offices de tourisme', null, '2026-12-31'),
    standard('Destination d’Excellence', 'référentiel des offices de tourisme', '2027-01-01', null),
  ],
  TRAINING_ORGANISATION: [
    standard('RNQ (Qualiopi), indicateurs 31 et 32', 'version 9', null, '2026-10-31'),
    standard('RNQ (Qualiopi), indicateurs 31 et 32', 'version en vigueur au 01/11/2026', '2026-11-01', null),
  ],
  WATER_SERVICE: [standard('Indicateur P155.1', 'taux de réclamations', null, null)],
  GENERIC: [standard('ISO 10002', '2018', null, null)],
}

function standard(
  name: string,
  version: string,
  validFrom: LocalDate | null,
  validTo: LocalDate | null,
): Standard {
  return { name, version, validFrom, validTo, checkedOn: null }
}

/** The standard of a profile in force on a day; the organisation confirms its wording before an audit. */
export function standardOn(profile: Profile, day: LocalDate): Standard | null {
  const inForce = standards[profile].find(
    ({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day),
  )
  return inForce ?? null
}
