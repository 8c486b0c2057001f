/** What the quality manager of the invented office wrote beside the cases. */

export const sampleReview = {
  participants: ['Directrice', 'Responsable de l’accueil et de la qualité', 'Responsable de la boutique'],
  findings:
    'Les réponses arrivent à temps, sauf en pleine saison. Les horaires et l’attente font à eux deux la plus grande part des réclamations ; elles baissent là où le tableau unique des horaires est tenu.',
  decisions: [
    { text: 'Ouvrir un second guichet aux heures d’affluence de juillet et d’août', due: 160 },
    { text: 'Étendre le tableau unique des horaires aux prestataires', due: 90 },
    { text: 'Former les saisonniers avant leur prise de poste', due: 200 },
  ],
  conclusion:
    'Le dispositif est adapté et suivi par l’équipe. L’effort de l’année porte sur l’attente et sur l’exactitude des horaires.',
} as const

export interface SampleRisk {
  readonly title: string
  readonly cause: string
  readonly severity: number
  readonly probability: number
  readonly control: string
  /** Days from the end of the sample. */
  readonly due: number | null
}

export const sampleRisks: readonly SampleRisk[] = [
  {
    title: 'Des horaires faux sont donnés à un visiteur',
    cause: 'Horaires tenus à plusieurs endroits',
    severity: 3,
    probability: 3,
    control: 'Tableau unique relu chaque lundi',
    due: 45,
  },
  {
    title: 'Une réclamation reste sans réponse pendant les congés',
    cause: 'Un seul suppléant par site',
    severity: 3,
    probability: 2,
    control: 'Suppléance inscrite au planning, échéances lues chaque matin',
    due: 90,
  },
  {
    title: 'L’attente dépasse vingt minutes en haute saison',
    cause: 'Un seul guichet ouvert',
    severity: 2,
    probability: 4,
    control: 'Second guichet les jours d’arrivée, accueil dans la file',
    due: 120,
  },
  {
    title: 'Des données personnelles sont laissées au guichet',
    cause: 'Formulaires remplis debout',
    severity: 4,
    probability: 1,
    control: 'Bac fermé relevé à chaque relève',
    due: null,
  },
  {
    title: 'Une personne à mobilité réduite ne peut pas accéder au bureau de la plage',
    cause: 'Rampe démontée hors saison',
    severity: 4,
    probability: 3,
    control: 'Rampe remise dès l’ouverture, itinéraire de remplacement affiché',
    due: 30,
  },
]

/** Marks of the 25 statements, two years apart. */
export const sampleRatings = [
  { daysAgo: 400, marks: '3243 3332 333 233 433 43344 323', comment: null },
  {
    daysAgo: 30,
    marks: '4354 4443 443 344 544 54455 434',
    comment: 'L’accueil en langues étrangères reste à renforcer.',
  },
] as const

export const sampleApproval = { position: 'directrice', note: 'Première version' } as const
