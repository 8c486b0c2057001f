import type { Profile } from '#shared/settings/profile'
import type { Language } from '#shared/text/language'
import type { LocalDate } from '#shared/time/day-number'

export const standardCodes = [
  'QUALITE_TOURISME',
  'DESTINATION_EXCELLENCE',
  'RNQ_9',
  'RNQ_2026',
  'P155_1',
  'ISO_10002',
] as const
export type StandardCode = (typeof standardCodes)[number]

/** A version of a quality reference, as it stands in the documents of its time. */
export interface Standard {
  readonly code: StandardCode
  readonly name: string
  readonly version: Readonly<Record<Language, string>>
  /** What it asks of complaints, in our words: documents show it until the organisation writes its own. */
  readonly text: Readonly<Record<Language, string>>
  /** First and last day in force; null when it has none. */
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}

const rnq = 'RNQ (Qualiopi), indicateurs 31 et 32'

const standards: Readonly<Record<Profile, readonly Standard[]>> = {
  TOURIST_OFFICE: [
    {
      code: 'QUALITE_TOURISME',
      name: 'Qualité Tourisme',
      version: { fr: 'en vigueur jusqu’au 31/12/2026', en: 'in force until 31/12/2026' },
      text: {
        fr: 'Les réclamations écrites sont enregistrées et reçoivent une réponse dans un délai annoncé ; les remarques et suggestions sont tenues dans un tableau à part. Les unes et les autres sont analysées et suivies d’actions.',
        en: 'Written complaints are recorded and answered within an announced delay; remarks and suggestions are kept in a table of their own. Both are analysed and followed by actions.',
      },
      validFrom: null,
      validTo: '2026-12-31',
    },
    {
      code: 'DESTINATION_EXCELLENCE',
      name: 'Destination d’Excellence',
      version: { fr: 'en vigueur depuis le 01/01/2027', en: 'in force since 01/01/2027' },
      text: {
        fr: 'Les avis, remarques et réclamations des visiteurs sont recueillis, reçoivent une réponse dans un délai annoncé et servent à améliorer l’accueil et les prestations.',
        en: 'Opinions, remarks and complaints of visitors are collected, answered within an announced delay, and used to improve the welcome and the services.',
      },
      validFrom: '2027-01-01',
      validTo: null,
    },
  ],
  TRAINING_ORGANISATION: [
    {
      code: 'RNQ_9',
      name: rnq,
      version: { fr: '9', en: '9' },
      text: {
        fr: 'Indicateur 31 : les difficultés rencontrées, les réclamations des parties prenantes et les aléas survenus pendant les prestations sont traités. Indicateur 32 : des mesures d’amélioration sont prises à partir de l’analyse des appréciations et des réclamations.',
        en: 'Indicator 31: difficulties, complaints of stakeholders and hazards met during the services are dealt with. Indicator 32: measures of improvement follow from the analysis of appraisals and complaints.',
      },
      validFrom: null,
      validTo: '2026-10-31',
    },
    {
      code: 'RNQ_2026',
      name: rnq,
      version: { fr: 'en vigueur depuis le 01/11/2026', en: 'in force since 01/11/2026' },
      text: {
        fr: 'Indicateur 31 : les difficultés, les réclamations écrites et les aléas sont recueillis et traités. Indicateur 32 : une démarche d’amélioration continue est conduite, appuyée sur une analyse des risques (risque, cause, gravité, probabilité, criticité, maîtrise, responsable, échéance, mise à jour).',
        en: 'Indicator 31: difficulties, written complaints and hazards are collected and dealt with. Indicator 32: continuous improvement rests on an analysis of risks (risk, cause, severity, probability, criticality, control, owner, due date, update).',
      },
      validFrom: '2026-11-01',
      validTo: null,
    },
  ],
  WATER_SERVICE: [
    {
      code: 'P155_1',
      name: 'Indicateur P155.1',
      version: { fr: 'en vigueur', en: 'in force' },
      text: {
        fr: 'Nombre de réclamations écrites de toute nature, hors niveau de prix, reçues par l’exploitant et par la collectivité, pour 1 000 abonnés.',
        en: 'Written complaints of any nature, those about the level of prices excepted, received by the operator and by the authority, per 1000 subscribers.',
      },
      validFrom: null,
      validTo: null,
    },
  ],
  GENERIC: [
    {
      code: 'ISO_10002',
      name: 'ISO 10002',
      version: { fr: '2018', en: '2018' },
      text: {
        fr: 'Le traitement des réclamations est visible, accessible, réactif, objectif, gratuit et confidentiel ; il est tenu par des responsables nommés, mesuré, revu par la direction et amélioré.',
        en: 'Complaints handling is visible, accessible, responsive, objective, free of charge and confidential; it has named owners, is measured, reviewed by management and improved.',
      },
      validFrom: null,
      validTo: null,
    },
  ],
}

/** The standards of a profile, the earliest in force first. */
export function standardsOf(profile: Profile): readonly Standard[] {
  return standards[profile]
}

/** Null for a code of no standard. */
export function standardName(code: string): string | null {
  const known = Object.values(standards).flat()
  return known.find((standard) => standard.code === code)?.name ?? null
}

/** True when a standard is in force on a day, its first and last day included. */
export function isInForce({ validFrom, validTo }: Standard, on: LocalDate): boolean {
  return (validFrom ?? on) <= on && on <= (validTo ?? on)
}
