/** Somebody else than the office; all are invented. */
export interface SampleThirdParty {
  readonly name: string
  /** With its article, as it stands in a sentence: subject, after « de », after « à ». */
  readonly the: string
  readonly ofThe: string
  readonly toThe: string
}

const masculine = (name: string, called = name): SampleThirdParty => ({
  name: name.slice(0, 1).toUpperCase() + name.slice(1),
  the: `le ${called}`,
  ofThe: `du ${called}`,
  toThe: `au ${called}`,
})
const feminine = (name: string, called = name): SampleThirdParty => ({
  name: name.slice(0, 1).toUpperCase() + name.slice(1),
  the: `la ${called}`,
  ofThe: `de la ${called}`,
  toThe: `à la ${called}`,
})
const elided = (name: string): SampleThirdParty => ({
  name: name.slice(0, 1).toUpperCase() + name.slice(1),
  the: `l’${name}`,
  ofThe: `de l’${name}`,
  toThe: `à l’${name}`,
})
const plural = (name: string): SampleThirdParty => ({
  name: name.slice(0, 1).toUpperCase() + name.slice(1),
  the: `les ${name}`,
  ofThe: `des ${name}`,
  toThe: `aux ${name}`,
})

/** Categories as the register shows them, with their members. */
export const thirdParties = {
  Camping: [
    masculine('camping des Trois Courlis'),
    masculine('camping du Grand Ajonc'),
    masculine('camping des Sables Gris'),
  ],
  Hôtel: [
    elided('hôtel du Sémaphore Gris'),
    elided('hôtel de la Marée Lente'),
    elided('hôtel des Corderies'),
  ],
  Location: [
    feminine('résidence Les Voiles d’Ambre'),
    feminine('résidence du Goulet'),
    elided('agence Clé des Embruns'),
  ],
  Restaurant: [
    masculine('restaurant La Baleine Distraite'),
    feminine('crêperie du Quai Penché'),
    masculine('restaurant Au Bigorneau Songeur'),
  ],
  Bateaux: [plural('vedettes Argoulin'), feminine('compagnie des Îles d’Aurèle')],
  Vélos: [feminine('boutique Vélo-Galet'), masculine('loueur Roue d’Écume')],
  Nautisme: [elided('école de voile des Courlis'), masculine('club de kayak du Goulet')],
  Musée: [masculine('musée des Goémoniers'), masculine('château de Malvoisin'), feminine('maison du Sel')],
  Autocar: [plural('cars Embrunois'), plural('cars de la Corniche')],
  'Navette touristique': [feminine('navette des plages'), masculine('petit train de la Corniche')],
  Mairie: [feminine('mairie de Rocheclaire-sur-Mer'), feminine('mairie de Saint-Malvin-les-Bains')],
  Commune: [feminine('communauté de communes des Embruns')],
  Commerce: [masculine('marché couvert de Rocheclaire'), elided('association des commerçants du Port')],
} as const satisfies Readonly<Record<string, readonly SampleThirdParty[]>>
export type ThirdPartyCategory = keyof typeof thirdParties
