import type { Profile } from '#shared/settings/profile'
import type { Language } from '#shared/text/language'
import type { LocalDate } from '#shared/time/day-number'

/** A version of a quality reference, as it stands in the documents of its time. */
interface Standard {
  readonly name: string
  readonly version: Readonly<Record<Language, string>>
  /** First and last day in force; null when it has none. */
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
  /** When the organisation's wording was last checked against the published text. */
  readonly checkedOn: LocalDate | null
}

const standards: Readonly<Record<Profile, readonly Standard[]>> = {
  TOURIST_OFFICE: [
    {
      name: 'Qualité Tourisme',
      version: { fr: 'en vigueur jusqu’au 31/12/2026', en: 'in force until 31/12/2026' },
      validFrom: null,
      validTo: '2026-12-31',
      checkedOn: null,
    },
    {
      name: 'Destination d’Excellence',
      version: { fr: 'en vigueur depuis le 01/01/2027', en: 'in force since 01/01/2027' },
      validFrom: '2027-01-01',
      validTo: null,
      checkedOn: null,
    },
  ],
  TRAINING_ORGANISATION: [
    {
      name: 'RNQ (Qualiopi), indicateurs 31 et 32',
      version: { fr: '9', en: '9' },
      validFrom: null,
      validTo: '2026-10-31',
      checkedOn: null,
    },
    {
      name: 'RNQ (Qualiopi), indicateurs 31 et 32',
      version: { fr: 'en vigueur depuis le 01/11/2026', en: 'in force since 01/11/2026' },
      validFrom: '2026-11-01',
      validTo: null,
      checkedOn: null,
    },
  ],
  WATER_SERVICE: [
    {
      name: 'Indicateur P155.1',
      version: { fr: 'en vigueur', en: 'in force' },
      validFrom: null,
      validTo: null,
      checkedOn: null,
    },
  ],
  GENERIC: [
    {
      name: 'ISO 10002',
      version: { fr: '2018', en: '2018' },
      validFrom: null,
      validTo: null,
      checkedOn: null,
    },
  ],
}

/** The standard of a profile in force on a day; the organisation confirms its wording before an audit. */
export function standardOn(profile: Profile, day: LocalDate): Standard | null {
  const inForce = standards[profile].find(
    ({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day),
  )
  return inForce ?? null
}
