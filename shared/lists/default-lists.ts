import type { Profile } from '#shared/settings/profile'
import type { ListItem, ListName } from './list-item'

type Label = readonly [code: string, labelFr: string, labelEn: string]

const natures: Readonly<Record<Profile, readonly Label[]>> = {
  TOURIST_OFFICE: [
    ['ACCUEIL', 'Accueil', 'Welcome'],
    ['ATTENTE', 'Attente', 'Waiting time'],
    ['HORAIRES', 'Horaires', 'Opening hours'],
    ['INFORMATION_INEXACTE', 'Information inexacte', 'Inaccurate information'],
    ['DOCUMENTATION', 'Documentation', 'Leaflets and maps'],
    ['SITE_INTERNET', 'Site internet', 'Website'],
    ['RESERVATION', 'Réservation', 'Booking'],
    ['BOUTIQUE', 'Boutique', 'Shop'],
    ['ANIMATION', 'Animation', 'Events and visits'],
    ['PROPRETE', 'Propreté', 'Cleanliness'],
    ['SIGNALETIQUE', 'Signalétique', 'Signposting'],
    ['ACCESSIBILITE', 'Accessibilité', 'Accessibility'],
    ['LANGUE', 'Langue', 'Language'],
    ['PRIX', 'Prix', 'Price'],
    ['PRESTATAIRE', 'Prestataire', 'Provider'],
    ['DONNEES_PERSONNELLES', 'Données personnelles', 'Personal data'],
  ],
  TRAINING_ORGANISATION: [
    ['CONTENU', 'Contenu', 'Content'],
    ['FORMATEUR', 'Formateur', 'Trainer'],
    ['ORGANISATION', 'Organisation', 'Organisation'],
    ['FACTURATION', 'Facturation', 'Invoicing'],
    ['TECHNIQUE', 'Technique', 'Technical means'],
    ['ACCESSIBILITE', 'Accessibilité', 'Accessibility'],
    ['INFORMATION_PREALABLE', 'Information préalable', 'Prior information'],
    ['EVALUATION', 'Évaluation', 'Assessment'],
  ],
  WATER_SERVICE: [
    ['GOUT', 'Goût', 'Taste'],
    ['FUITE', 'Fuite', 'Leak'],
    ['PRESSION', 'Pression', 'Pressure'],
    ['COUPURE', 'Coupure', 'Supply cut'],
    ['LISIBILITE_FACTURE', 'Lisibilité de la facture', 'Clarity of the bill'],
    ['PRIX', 'Prix', 'Price'],
    ['RELATION_CLIENTELE', 'Relation clientèle', 'Customer relations'],
    ['TRAVAUX', 'Travaux', 'Works'],
    ['ODEUR', 'Odeur', 'Smell'],
    ['DEBORDEMENT', 'Débordement', 'Overflow'],
  ],
  GENERIC: [
    ['ACCUEIL', 'Accueil', 'Welcome'],
    ['DELAI', 'Délai', 'Delay'],
    ['QUALITE', 'Qualité', 'Quality'],
    ['INFORMATION', 'Information', 'Information'],
    ['FACTURATION', 'Facturation', 'Invoicing'],
    ['LIVRAISON', 'Livraison', 'Delivery'],
    ['RELATION_CLIENTELE', 'Relation clientèle', 'Customer relations'],
    ['PRIX', 'Prix', 'Price'],
  ],
}
const other: Label = ['AUTRE', 'Autre', 'Other']

/** Themes of remarks beyond the natures: most remarks of a tourist office are about third parties. */
const touristTopics: readonly Label[] = [
  ['HEBERGEMENT', 'Hébergement', 'Accommodation'],
  ['RESTAURATION', 'Restauration', 'Restaurants'],
  ['TRANSPORT', 'Transport', 'Transport'],
  ['STATIONNEMENT', 'Stationnement', 'Parking'],
  ['PLAGES', 'Plages', 'Beaches'],
  ['SENTIERS', 'Sentiers', 'Footpaths'],
  ['TOILETTES', 'Toilettes publiques', 'Public toilets'],
  ['COMMERCES', 'Commerces', 'Shops in town'],
]

const channels: readonly Label[] = [
  ['COUNTER', 'Au guichet', 'At the counter'],
  ['PHONE', 'Téléphone', 'Phone'],
  ['LETTER', 'Courrier', 'Letter'],
  ['EMAIL', 'Courriel', 'E-mail'],
  ['WEB_FORM', 'Formulaire en ligne', 'Web form'],
  ['SOCIAL', 'Réseaux sociaux', 'Social networks'],
  ['ONLINE_REVIEW', 'Avis en ligne', 'Online review'],
  ['SURVEY', 'Enquête', 'Survey'],
  ['OTHER', 'Autre', 'Other'],
]

/** The natures that a profile leaves out of the rate: P155.1 does not count complaints about prices. */
const notCounted: Readonly<Record<Profile, readonly string[]>> = {
  TOURIST_OFFICE: [],
  TRAINING_ORGANISATION: [],
  WATER_SERVICE: ['PRIX'],
  GENERIC: [],
}

/** The lists of a new register (domain, section 3). A remark may carry any nature as its topic. */
export function defaultLists(profile: Profile): ListItem[] {
  const topics = profile === 'TOURIST_OFFICE' ? touristTopics : []
  const excluded = notCounted[profile]
  return [
    ...toItems('NATURE', [...natures[profile], other], excluded),
    ...toItems('TOPIC', [...natures[profile], ...topics, other], []),
    ...toItems('CHANNEL', channels, []),
  ]
}

function toItems(list: ListName, labels: readonly Label[], excluded: readonly string[]): ListItem[] {
  return labels.map(([code, labelFr, labelEn], position) => ({
    list,
    code,
    labelFr,
    labelEn,
    active: true,
    countsInRate: !excluded.includes(code),
    needsDetail: code === 'AUTRE' && list === 'NATURE',
    position,
  }))
}
