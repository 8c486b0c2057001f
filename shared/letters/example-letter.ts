import type { Language } from '#shared/text/language'
import type { LetterSender } from './letter-values'
import type { LetterValues } from './letter-variables'

export const exampleAddressee = ['Jeanne Lefèvre', '14 rue des Écoles', '22000 SAINT-BRIEUC']

const french = {
  numero: 'R-2026-0042',
  date_reception: '3 mars 2026',
  canal: 'courrier',
  site: 'Bureau du Port',
  nature: 'Horaires',
  personne: 'Jeanne Lefèvre',
  resume:
    'Le bureau était fermé le matin du 1er mars alors que le site internet annonçait une ouverture à 9 h.',
  paroles: 'Le bureau était fermé alors que votre site annonçait 9 h.',
  demande: 'Une information exacte en ligne.',
  date_faits: '1er mars 2026',
  lieu: 'Bureau du Port',
  tiers: 'Compagnie des Îles',
  interlocuteur: 'Claire Martin',
  date_reponse: '17 mars 2026',
  date_accuse: '4 mars 2026',
  date_decision: '12 mars 2026',
  mesures: 'La page des horaires a été corrigée le jour même.',
  motifs: 'La fermeture était annoncée sur la porte et sur le site depuis un mois.',
  solutions: '- Corriger la page des horaires (fait le 4 mars 2026)',
  gestes: '- Remboursement : 12,00 €',
  pieces: '- la copie du billet\n- une photographie de l’affiche',
  tiers_coordonnees: 'Compagnie des Îles\n2 quai de la Douane\n22000 Saint-Brieuc',
  motif_attente: 'nous attendons la réponse du transporteur.',
  nouvelle_date: '31 mars 2026',
  mediation_possible: '3 mai 2026',
  mediation_limite: '3 mars 2027',
  date_decision_implicite: '3 mai 2026',
} as const satisfies LetterValues

const english = {
  ...french,
  date_reception: '3 March 2026',
  canal: 'letter',
  nature: 'Opening hours',
  resume: 'The office was closed on the morning of 1 March although the website announced 9 a.m.',
  paroles: 'The office was closed although your website said 9 a.m.',
  demande: 'Exact information on the website.',
  date_faits: '1 March 2026',
  date_reponse: '17 March 2026',
  date_accuse: '4 March 2026',
  date_decision: '12 March 2026',
  mesures: 'The page with our opening hours was corrected on the same day.',
  motifs: 'The closing had been announced on the door and on the website for a month.',
  solutions: '- Correct the page with the opening hours (done on 4 March 2026)',
  gestes: '- Refund: €12.00',
  pieces: '- a copy of the ticket\n- a photograph of the notice',
  motif_attente: 'we are waiting for the answer of the carrier.',
  nouvelle_date: '31 March 2026',
  mediation_possible: '3 May 2026',
  mediation_limite: '3 March 2027',
  date_decision_implicite: '3 May 2026',
} as const satisfies LetterValues

/** Values of an invented case, so that a template can be read before it is used; the organisation's own where known. */
export function exampleValues(language: Language, sender: LetterSender): LetterValues {
  const { mediator, serviceInCharge } = sender
  const isFrench = language === 'fr'
  return {
    ...(isFrench ? french : english),
    organisation: sender.name,
    organisation_adresse: sender.address ?? '1 place du Port\n22000 Saint-Brieuc',
    organisation_telephone: sender.phone ?? '02 99 00 12 34',
    organisation_courriel: sender.email ?? 'accueil@exemple.fr',
    contact_donnees: sender.email ?? 'accueil@exemple.fr',
    mediateur: mediator.name ?? (isFrench ? 'Médiateur du secteur' : 'Mediator for the sector'),
    mediateur_adresse: mediator.address ?? '10 rue de la Paix, 75002 Paris',
    mediateur_site: mediator.website ?? 'https://mediateur.exemple.fr',
    service_charge:
      serviceInCharge.name ?? (isFrench ? 'Service des relations avec les usagers' : 'User relations'),
    service_adresse: serviceInCharge.address ?? '1 place de l’Hôtel-de-Ville, 22000 Saint-Brieuc',
    service_courriel: serviceInCharge.email ?? 'usagers@exemple.fr',
    service_telephone: serviceInCharge.phone ?? '02 99 00 56 78',
    tribunal: isFrench ? 'tribunal administratif de Rennes' : 'Rennes administrative court',
  }
}
