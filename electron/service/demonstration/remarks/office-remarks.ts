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
      'Deux personnes au comptoir, une seule qui renseigne.',
      'Réponse un peu sèche à ma question sur les marées.',
    ],
    positive: [
      'Merci pour la patience et les conseils, {avec}.',
      'Accueil très chaleureux, on sent l’amour du pays.',
      'Conseils précieux pour un jour de pluie, nous avons passé une excellente journée.',
      'Bravo à l’équipe du {bureau}, toujours disponible.',
      'Very friendly staff, thank you for the wonderful tips!',
      'Sehr freundliche und kompetente Beratung, vielen Dank.',
      'Super vriendelijk geholpen, dank u wel.',
      'Grâce à vous, nous avons trouvé une chambre au dernier moment. Merci !',
      'Personale gentilissimo, grazie per i consigli.',
    ],
    ideas: [
      'Un coin jeux pour les enfants pendant l’attente.',
      'Un livre d’or.',
      'Proposer un verre d’eau en cas de canicule.',
    ],
  },
  {
    topic: 'HORAIRES',
    weight: 5,
    thirdParty: null,
    negative: [
      'Dommage que le bureau ferme à midi.',
      'Fermé le dimanche hors saison, pas pratique.',
      'Ouverture trop tardive pour les randonneurs.',
      'Horaires écrits trop petit sur la porte du {bureau}.',
      'Trouvé fermé le {date} à {heure}, sans explication.',
    ],
    ideas: [
      'Ouvrir plus tard un soir par semaine en été.',
      'Un distributeur de cartes de randonnée dehors.',
      'Afficher sur la porte le numéro d’un autre bureau ouvert.',
    ],
  },
  {
    topic: 'ATTENTE',
    weight: 2,
    summerWeight: 6,
    thirdParty: null,
    negative: [
      'Beaucoup d’attente, une seule personne.',
      'File dehors, sans abri ni banc.',
      'Trop long pour une simple carte.',
      '{minutes} minutes de queue, j’ai renoncé.',
      'Un groupe est passé avant tout le monde vers {heure}.',
      'Attente correcte mais aucun siège.',
    ],
    ideas: [
      'Une borne pour imprimer soi-même les horaires de marée.',
      'Des bancs devant la porte.',
      'Un comptoir rapide pour les plans.',
    ],
  },
  {
    topic: 'DOCUMENTATION',
    weight: 5,
    thirdParty: null,
    negative: [
      'Plan difficile à lire, écriture trop petite.',
      'Plus de dépliants en néerlandais.',
      'La carte des vélos ne montre pas les côtes.',
      'Beaucoup de papier pour rien, on m’a donné cinq brochures.',
      'Guide des restaurants de l’an dernier encore sur le présentoir.',
    ],
    positive: [
      'Le carnet de balades est très bien fait.',
      'The walking map is excellent.',
      'Très joli plan illustré, les enfants l’ont colorié.',
    ],
    ideas: [
      'Traduire le carnet de balades en allemand.',
      'Un plan plastifié à rendre en partant.',
      'Un guide pour visiter avec un chien.',
      'Una guía de la ciudad en español sería muy útil.',
      'Un carnet à tampons pour les enfants.',
    ],
  },
  {
    topic: 'SITE_INTERNET',
    weight: 3,
    thirdParty: null,
    negative: [
      'Site très lent sur téléphone.',
      'On ne trouve pas les horaires des marées sur le site.',
      'La page des tarifs n’est pas à jour.',
      'Trop de fenêtres à fermer avant de lire quoi que ce soit.',
    ],
    ideas: [
      'Une application avec les balades hors connexion.',
      'Mettre une webcam sur le port.',
      'Pouvoir filtrer l’agenda par âge.',
    ],
  },
  {
    topic: 'BOUTIQUE',
    weight: 3,
    thirdParty: null,
    negative: [
      'Trop d’objets fabriqués au loin.',
      'Pas de timbres avec les cartes postales.',
      'Tailles d’enfants toujours épuisées.',
    ],
    positive: ['Belle boutique avec de vrais produits d’ici.'],
    ideas: [
      'Vendre des gourdes et installer une fontaine.',
      'Plus de livres pour enfants sur la mer.',
      'Un rayon de produits de {village}.',
    ],
  },
]
