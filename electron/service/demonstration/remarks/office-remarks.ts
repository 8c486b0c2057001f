import type { RemarkTexts } from './remark-texts'

/** About the office itself. */
export const officeRemarks: readonly RemarkTexts[] = [
  {
    topic: 'ACCUEIL',
    weight: 7,
    summerWeight: 8,
    thirdParty: null,
    negative: [
      'Peu de sourires au comptoir ce matin.',
      'On m’a renvoyé{e} vers le site alors que je voulais parler à quelqu’un.',
    ],
    positive: [
      'Merci pour la patience et les conseils, {avec}.',
      'Accueil très chaleureux, on sent l’amour du pays.',
      'Conseils précieux pour un jour de pluie, nous avons passé une excellente journée.',
      'Bravo à l’équipe du {bureau}, toujours disponible.',
      'Very friendly staff, thank you for the wonderful tips!',
      'Sehr freundliche und kompetente Beratung, vielen Dank.',
      'Super vriendelijk geholpen, dank u wel.',
    ],
    ideas: ['Un coin jeux pour les enfants pendant l’attente.', 'Un livre d’or.'],
  },
  {
    topic: 'HORAIRES',
    weight: 5,
    thirdParty: null,
    negative: [
      'Dommage que le bureau ferme à midi.',
      'Fermé le dimanche hors saison, pas pratique.',
      'Ouverture trop tardive pour les randonneurs.',
    ],
    ideas: ['Ouvrir plus tard un soir par semaine en été.', 'Un distributeur de cartes de randonnée dehors.'],
  },
  {
    topic: 'ATTENTE',
    weight: 2,
    summerWeight: 6,
    thirdParty: null,
    negative: [
      'Beaucoup d’attente, une seule personne.',
      'File en plein soleil, il faudrait un parasol.',
      'Trop long pour une simple carte.',
    ],
    ideas: ['Une borne pour imprimer soi-même les horaires de marée.', 'Des bancs devant la porte.'],
  },
  {
    topic: 'DOCUMENTATION',
    weight: 5,
    thirdParty: null,
    negative: [
      'Plan difficile à lire, écriture trop petite.',
      'Plus de dépliants en néerlandais.',
      'La carte des vélos ne montre pas les côtes.',
    ],
    positive: ['Le carnet de balades est très bien fait.', 'The walking map is excellent.'],
    ideas: [
      'Traduire le carnet de balades en allemand.',
      'Un plan plastifié à rendre en partant.',
      'Un guide pour visiter avec un chien.',
      'Una guía de la ciudad en español sería muy útil.',
    ],
  },
  {
    topic: 'SITE_INTERNET',
    weight: 3,
    thirdParty: null,
    negative: ['Site très lent sur téléphone.', 'On ne trouve pas les horaires des marées sur le site.'],
    ideas: ['Une application avec les balades hors connexion.', 'Mettre une webcam sur le port.'],
  },
  {
    topic: 'BOUTIQUE',
    weight: 3,
    thirdParty: null,
    negative: ['Trop d’objets fabriqués au loin.', 'Pas de timbres avec les cartes postales.'],
    positive: ['Belle boutique avec de vrais produits d’ici.'],
    ideas: ['Vendre des gourdes et installer une fontaine.', 'Plus de livres pour enfants sur la mer.'],
  },
]
