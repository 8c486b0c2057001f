import type { ActionKind, Effectiveness } from '#shared/actions/action'
import type { RootCauseCategory } from '#shared/causes/root-cause'

export interface SampleCause {
  readonly label: string
  readonly category: RootCauseCategory
  /** Natures of the complaints that it explains. */
  readonly natures: readonly string[]
}

/** Why things go wrong at the invented office. */
export const sampleCauses: readonly SampleCause[] = [
  {
    label: 'Horaires tenus à plusieurs endroits, jamais mis à jour ensemble',
    category: 'INFORMATION',
    natures: ['HORAIRES', 'INFORMATION_INEXACTE'],
  },
  {
    label: 'Un seul guichet ouvert aux heures d’affluence',
    category: 'ORGANISATION',
    natures: ['ATTENTE', 'ACCUEIL'],
  },
  {
    label: 'Saisonniers formés après leur prise de poste',
    category: 'PEOPLE',
    natures: ['ACCUEIL', 'LANGUE', 'BOUTIQUE'],
  },
  {
    label: 'Signalétique conçue pour qui connaît déjà les lieux',
    category: 'PREMISES',
    natures: ['SIGNALETIQUE', 'ACCESSIBILITE'],
  },
  {
    label: 'Fiches des prestataires publiées sans vérification',
    category: 'PARTNER',
    natures: ['PRESTATAIRE', 'RESERVATION', 'SITE_INTERNET'],
  },
]

export interface SampleAction {
  readonly title: string
  readonly kind: ActionKind
  /** Rank of its cause above; null for an improvement of its own. */
  readonly cause: number | null
  /** Days from the end of the sample: when it is due, when it was done. */
  readonly due: number
  readonly done?: number
  readonly evidence?: string
  readonly checked?: { readonly result: Effectiveness; readonly comment: string }
}

export const sampleActions: readonly SampleAction[] = [
  {
    title: 'Tenir les horaires dans un seul tableau, relu chaque lundi',
    kind: 'CORRECTIVE',
    cause: 0,
    due: -150,
    done: -155,
    evidence: 'Tableau partagé, relevé des relectures depuis le printemps.',
    checked: { result: 'EFFECTIVE', comment: 'Deux réclamations en six mois, contre neuf auparavant.' },
  },
  {
    title: 'Ouvrir un second guichet de 10 h à 12 h en saison',
    kind: 'CORRECTIVE',
    cause: 1,
    due: -90,
    done: -80,
    evidence: 'Planning d’été affiché en salle de pause.',
    checked: { result: 'PARTLY', comment: 'L’attente a baissé, sauf les jours de marché.' },
  },
  {
    title: 'Former les saisonniers la semaine qui précède l’ouverture',
    kind: 'PREVENTIVE',
    cause: 2,
    due: -30,
    done: -35,
    evidence: 'Feuille d’émargement des deux demi-journées.',
  },
  { title: 'Refaire le fléchage depuis la gare', kind: 'CORRECTIVE', cause: 3, due: -12 },
  {
    title: 'Faire relire sa fiche à chaque prestataire une fois par an',
    kind: 'PREVENTIVE',
    cause: 4,
    due: 45,
  },
  { title: 'Afficher le temps d’attente à l’entrée', kind: 'IMPROVEMENT', cause: 1, due: 20 },
  {
    title: 'Corriger le dépliant des plages avant réimpression',
    kind: 'IMMEDIATE',
    cause: 0,
    due: -200,
    done: -203,
    evidence: 'Bon à tirer signé.',
    checked: { result: 'EFFECTIVE', comment: 'Aucune remarque sur le nouveau dépliant.' },
  },
  { title: 'Proposer une visite en langue des signes', kind: 'IMPROVEMENT', cause: null, due: 90 },
]
