import type { NatureTexts } from '../texts/subject'

export const inaccurateInformation: NatureTexts = {
  weight: 15,
  summerWeight: 16,
  attribution: 'Information touristique',
  gapType: 'NON_CONFORMITY',
  unseen: [
    'La fiche n’était relue qu’une fois par an, en février.',
    'Aucune alerte quand un partenaire modifie ses horaires en cours de saison.',
    'Les trois bureaux ne consultaient pas le même document.',
  ],
  rules: [
    'Les fiches sont relues en février seulement',
    'Consigne : renseigner de mémoire quand la file dépasse cinq personnes',
  ],
  subjects: [
    {
      reason: 'Chiens annoncés admis sur la plage',
      words: [
        'Le {jour}, {agent} nous a assuré que les chiens tenus en laisse étaient admis sur {plage}. Nous y sommes allés {avec} et la police municipale nous a verbalisés : 38 € pour avoir suivi vos conseils.',
        'J’ai demandé deux fois si je pouvais emmener mon chien à la plage. On m’a répondu oui au {bureau}, plan à l’appui. Résultat : une amende de 38 € le {jour} à {heure2}. Votre plan dit le contraire de l’arrêté affiché à l’entrée.',
        'Votre carte indique un petit chien vert sur {plage}. Sur place le panneau interdit les chiens du 15 juin au 15 septembre. Nous avons dû repartir avec le chien dans la voiture, en plein soleil, et chercher une autre plage.',
      ],
      foreign: {
        en: [
          'Your colleague told us on {jour} that dogs on a lead were welcome on the beach. We got a 38 euro fine ten minutes later. She even marked the beach on the map for us, I still have it.',
        ],
        de: [
          'Am {jour} wurde uns in Ihrem Büro gesagt, Hunde an der Leine seien am Strand erlaubt. Kurz darauf mussten wir 38 Euro Strafe zahlen. Das Schild am Eingang haben wir erst danach gesehen.',
        ],
      },
      summary:
        'Il a été indiqué au {bureau}, le {date}, que les chiens en laisse étaient admis sur {plage}, contrairement à l’arrêté municipal d’été.',
      remedies: ['Prise en charge de l’amende de 38 €', 'Que le plan soit corrigé'],
      idea: 'Imprimer l’arrêté sur les chiens au dos du plan.',
      place: '{plage}',
      service: 'Renseignement au comptoir',
      measures: [
        'Plan relu avec la police municipale, pictogramme retiré sur les trois plages concernées, note affichée derrière les comptoirs.',
      ],
      cause: 'LATE_UPDATE',
      onTheSpot: 'Fiche « plages et chiens » corrigée et remise aux trois bureaux',
      promise: 'Réimpression du plan avec les périodes d’interdiction',
      prevention: 'Demander chaque printemps à la mairie les arrêtés de l’été avant d’imprimer le plan.',
      refusal:
        'L’amende relève de la police municipale et l’office ne peut pas la rembourser ; l’information erronée a été corrigée le jour même.',
      severity: 2,
      season: 'SUMMER',
    },
    {
      reason: 'Heure de marée erronée pour le passage du Goulet',
      words: [
        'On nous a dit au {bureau} que le passage du Goulet resterait praticable jusqu’à {heure2}. Vers {heure} l’eau montait déjà. Nous étions {avec} et nous avons fini la traversée avec de l’eau jusqu’aux genoux. J’ai eu très peur. C’est une question de sécurité, pas de confort.',
        'La feuille de marées remise le {jour} donnait les heures de la veille. Nous nous sommes engagés sur le passage du Goulet au mauvais moment et un pêcheur à pied nous a fait revenir en courant. Il aurait pu y avoir un drame.',
      ],
      foreign: {
        en: [
          'We were given the wrong tide times for the crossing on {jour}. The water was rising fast when we were half-way with the children. A local man shouted at us to turn back. This is dangerous and someone will get hurt.',
        ],
      },
      summary:
        'Les heures de passage du Goulet remises le {date} étaient fausses ; la personne a été surprise par la mer montante avec ses proches.',
      remedies: ['Que les heures de passage soient vérifiées chaque matin', 'Une explication écrite'],
      idea: 'Afficher l’heure limite de retour, et non l’heure de la basse mer.',
      place: 'Passage du Goulet',
      service: 'Renseignement au comptoir',
      measures: [
        'Feuilles retirées dans l’heure, horaires recontrôlés avec l’annuaire des marées, équipe réunie le lendemain matin.',
        'Vérification croisée par deux personnes instaurée à l’ouverture, heure limite de retour écrite en rouge.',
      ],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Retrait immédiat des feuilles de marées erronées',
      promise: 'Panneau avec l’heure limite de retour au départ du passage',
      prevention: 'Faire valider la feuille de marées par deux personnes chaque matin.',
      refusal:
        'La feuille remise portait les heures exactes et l’avertissement de ne pas s’engager après l’heure limite ; une copie datée en a été conservée.',
      severity: 4,
      safety: true,
    },
    {
      reason: 'Horaires de car périmés',
      words: [
        'L’horaire du car pour {village} que vous donnez est celui de la saison passée. Nous avons attendu {minutes} minutes à l’arrêt {avec}, pour rien : le car de {heure} n’existe plus.',
        'Sur la foi de votre dépliant, nous sommes partis à {village} en car le {jour}. À l’aller tout va bien ; au retour, plus de car après {heure}. Un taxi nous a coûté {montant}. J’aurais préféré qu’on me dise « je ne sais pas ».',
        'Bonjour, les fiches horaires des cars sur votre présentoir sont périmées depuis deux mois. {Agent} m’en a pourtant tendu une le {jour}. J’ai raté mon rendez-vous.',
      ],
      foreign: {
        nl: [
          'Op {jour} kregen wij bij uw kantoor een dienstregeling van de bus die niet meer klopte. Wij hebben {minutes} minuten bij de halte gewacht en zijn daarna met een taxi teruggegaan.',
        ],
        es: [
          'El {jour} nos dieron en su oficina un horario de autobuses de la temporada pasada. Esperamos {minutes} minutos en la parada y al final tuvimos que volver en taxi.',
        ],
      },
      summary:
        'La fiche horaire des cars remise le {date} n’était plus valable ; la personne n’a pas pu prendre le car de {heure}.',
      remedies: ['Remboursement du taxi ({montant})', 'Des fiches à jour dans les présentoirs'],
      service: 'Fiches horaires de transport',
      place: 'Gare routière',
      measures: [
        'Anciennes fiches retirées des présentoirs, nouvelles fiches imprimées depuis le site du transporteur.',
      ],
      cause: 'NOT_TOLD',
      onTheSpot: 'Présentoirs des quatre bureaux vidés des fiches périmées',
      promise: 'Abonnement aux avis de modification du transporteur',
      prevention: 'Dater les fiches horaires et les retirer à chaque changement de service.',
      refusal:
        'La fiche portait la mention « valable jusqu’au 30 juin » et renvoyait au site du transporteur pour les dates suivantes.',
      severity: 2,
      thirdParty: 'Autocar',
      price: 9.5,
    },
    {
      reason: 'Marché annoncé le mauvais jour',
      words: [
        'Vous annoncez le marché de producteurs de {village} le mercredi. Nous y étions le {jour} à {heure} : place vide, il a lieu le jeudi depuis le printemps, nous a dit le boulanger.',
        'Quarante kilomètres pour un marché qui n’existait pas ce jour-là. L’affichette du {bureau} n’avait pas été changée. Ce n’est pas grave, mais c’est votre métier.',
        'J’avais organisé la journée autour du marché de {village}, {avec}. Votre agenda papier donnait le {date}. Il avait été déplacé et personne ne nous l’a signalé quand nous sommes passés au bureau le matin même.',
      ],
      summary: 'Le marché de {village} était annoncé le {date} alors qu’il avait été déplacé au jeudi.',
      remedies: ['Corriger l’agenda', 'Des excuses'],
      place: 'Marché de {village}',
      service: 'Agenda des manifestations',
      measures: [
        'Agenda corrigé en ligne et sur papier, mairies appelées pour confirmer les jours de marché.',
      ],
      cause: 'LATE_UPDATE',
      onTheSpot: 'Agenda en ligne corrigé le jour même',
      promise: 'Appel mensuel aux mairies pour confirmer les marchés',
      prevention: 'Faire confirmer par écrit les changements de jour de marché.',
      refusal:
        'Le changement de jour a été décidé par la commune la veille et l’office n’en avait pas été informé ; l’agenda a été corrigé aussitôt.',
      severity: 1,
    },
    {
      reason: 'Musée annoncé ouvert, trouvé fermé',
      words: [
        'Nous avons trouvé porte close {autiers} le {jour}, alors que {agent} nous avait confirmé l’ouverture le matin même. Nous étions {avec} et il pleuvait.',
        'Deux heures de route aller et retour pour lire « fermé le mardi » sur la porte {dutiers}. Le guide que vous distribuez dit « tous les jours ».',
      ],
      foreign: {
        en: [
          'The museum was closed on {jour} although your office had told us it was open every day. We drove for an hour in the rain. Could you please check before sending people there?',
        ],
        it: [
          'Il {jour} abbiamo trovato il museo chiuso, anche se il vostro ufficio ci aveva confermato che era aperto. Eravamo in {people} e pioveva a dirotto.',
        ],
      },
      summary:
        'Le {date}, la personne a trouvé {tiers} fermé après qu’une ouverture lui a été confirmée au {bureau}.',
      remedies: ['Une entrée gratuite', 'Mettre à jour le guide'],
      service: 'Guide des visites',
      measures: [
        'Horaires vérifiés auprès du site de visite, fiche corrigée, erratum glissé dans les guides restants.',
      ],
      cause: 'NOT_TOLD',
      onTheSpot: 'Erratum glissé dans les guides',
      promise: 'Deux entrées offertes par le site de visite, à retirer à l’accueil',
      prevention: 'Obtenir des sites de visite un engagement écrit à prévenir de tout changement d’horaire.',
      refusal:
        'La fermeture exceptionnelle a été décidée par l’établissement à midi ; l’information donnée le matin était exacte au moment où elle a été donnée.',
      severity: 2,
      thirdParty: 'Musée',
      price: 7,
    },
    {
      reason: 'Randonnée plus longue et plus difficile qu’annoncée',
      words: [
        'La boucle « facile, 6 km » de votre topo en fait plus de 10, avec des marches taillées dans la falaise. Nous l’avons faite {avec}, autant dire que nous ne sommes pas allés au bout.',
        'J’avais bien précisé que nous venions {avec}. {Agent} nous a conseillé le sentier du Sémaphore. Il y a trois échaliers et un escalier. Impossible. Journée perdue le {jour}.',
        'Le temps indiqué sur la fiche de randonnée (2 h) est faux : comptez 3 h 30. Nous sommes rentrés à la nuit tombée.',
      ],
      foreign: {
        nl: [
          'De wandeling die u “makkelijk, 6 km” noemt is in werkelijkheid meer dan 10 km met trappen in de rotsen. Met kinderen was dat op {jour} veel te zwaar.',
        ],
      },
      summary: 'La randonnée conseillée était plus longue et plus difficile que la fiche ne l’indique.',
      remedies: ['Corriger la fiche de randonnée', 'Un autre itinéraire adapté'],
      place: 'Sentier du Sémaphore',
      service: 'Fiches de randonnée',
      measures: [
        'Parcours refait et chronométré par deux conseillers, fiche corrigée (distance, dénivelé, obstacles).',
      ],
      cause: 'TRAINING',
      onTheSpot: 'Fiche retirée du présentoir en attendant sa correction',
      promise: 'Nouvelle fiche avec dénivelé, obstacles et temps réel',
      prevention: 'Faire parcourir chaque itinéraire par un conseiller avant la saison.',
      refusal:
        'La fiche mentionne les escaliers et déconseille les poussettes ; la distance indiquée est celle de la variante courte, balisée sur place.',
      severity: 2,
    },
    {
      reason: 'Aire de camping-cars annoncée gratuite',
      words: [
        'Vous indiquez l’aire de camping-cars de {village} comme gratuite. Il y a un horodateur depuis le printemps : 14 € la nuit. Ce n’est pas le prix, c’est le principe.',
        'Arrivés à {heure2} avec le camping-car après sept heures de route, nous avons trouvé l’aire recommandée par votre bureau fermée pour travaux. Aucune mention sur votre site ni à l’accueil.',
      ],
      foreign: {
        de: [
          'Der von Ihnen empfohlene Stellplatz war am {jour} wegen Bauarbeiten geschlossen. Nach sieben Stunden Fahrt mussten wir im Dunkeln einen anderen Platz suchen.',
        ],
      },
      summary:
        'L’aire de camping-cars de {village}, donnée comme gratuite et ouverte, ne l’était plus à la date du {date}.',
      remedies: ['Mettre à jour la liste des aires'],
      place: 'Aire de camping-cars de {village}',
      service: 'Liste des aires de stationnement',
      measures: ['Liste des aires revue avec les communes, tarif et dates de travaux ajoutés.'],
      cause: 'LATE_UPDATE',
      onTheSpot: 'Liste des aires corrigée en ligne',
      promise: 'Nouvelle liste imprimée avec les tarifs',
      prevention: 'Interroger les communes deux fois par an sur leurs aires.',
      refusal:
        'La liste remise précise que les tarifs sont fixés par les communes et peuvent changer ; elle était datée du mois précédent.',
      severity: 1,
    },
  ],
}
