import type { NatureTexts } from '../texts/subject'

export const openingHours: NatureTexts = {
  weight: 13,
  summerWeight: 9,
  attribution: 'Organisation de l’accueil',
  gapType: 'EXPECTATION_GAP',
  unseen: [
    'Personne ne relève le nombre de visiteurs qui trouvent porte close.',
    'Les horaires d’hiver n’avaient pas été mis à jour partout en même temps.',
    'L’écart entre la porte et les annuaires en ligne n’est contrôlé par personne.',
  ],
  rules: ['Fermeture le dimanche hors saison', 'Fermeture de midi à quatorze heures'],
  subjects: [
    {
      reason: 'Bureau fermé aux heures affichées',
      words: [
        'Le {jour} à {heure}, porte fermée au {bureau} alors que l’affiche dit ouvert. Nous avons attendu {minutes} minutes devant la vitre avec d’autres personnes. Pas un mot d’explication.',
        'Je me suis déplacé{e} exprès depuis {village}. « Ouvert de 9 h 30 à 12 h 30 » : à {heure} il n’y avait personne et le rideau était baissé. Un petit mot sur la porte aurait suffi.',
        'Troisième fois cette année que je trouve votre bureau fermé aux heures d’ouverture. Je tiens un gîte et j’envoie mes clients chez vous, je passe pour un menteur.',
      ],
      foreign: {
        en: [
          'On {jour} your office was closed at {heure} although the sign on the door says open. We waited for {minutes} minutes with three other couples. Nobody came.',
        ],
        de: [
          'Am {jour} um {heure} war Ihr Büro geschlossen, obwohl an der Tür andere Öffnungszeiten stehen. Wir haben {minutes} Minuten gewartet, dann sind wir gegangen.',
        ],
      },
      summary:
        'Le {bureau} était fermé le {date} vers {heure}, pendant les heures affichées, sans message sur la porte.',
      remedies: ['Respecter les horaires affichés', 'Un mot sur la porte en cas de fermeture'],
      service: 'Accueil au bureau',
      measures: [
        'Planning du jour retrouvé : absence imprévue non remplacée. Modèle d’affichette « de retour à » placé près de la porte.',
      ],
      cause: 'UNDERSTAFFED',
      onTheSpot: 'Affichette de fermeture exceptionnelle prête à l’emploi dans chaque bureau',
      promise: 'Liste d’astreinte pour remplacer une absence dans l’heure',
      prevention: 'Prévoir un remplaçant désigné pour chaque ouverture.',
      refusal:
        'La fermeture exceptionnelle avait été annoncée sur la porte et en ligne trois jours plus tôt, en raison d’une formation de toute l’équipe.',
      severity: 2,
    },
    {
      reason: 'Horaires différents en ligne et sur la porte',
      words: [
        'Les horaires de votre site, ceux d’internet et ceux de la porte sont tous différents. Nous avons choisi les mauvais. Arrivés à {heure2} le {jour}, c’était fermé depuis dix minutes.',
        'Le répondeur annonce une fermeture à 18 h, la porte dit 17 h 30, le site 18 h 30. Lequel faut-il croire ?',
        'Sur internet le {bureau} est indiqué ouvert le {jour}. Sur place : fermé. Merci de vérifier vos fiches, nous avions fait garder les enfants pour venir retirer nos billets.',
      ],
      foreign: {
        nl: [
          'Op internet staat dat uw kantoor op {jour} open is, op de deur staat iets anders. Wij stonden voor een dichte deur.',
        ],
        es: [
          'En internet aparece que la oficina abre el {jour}, pero estaba cerrada. Habíamos venido solo para recoger las entradas.',
        ],
      },
      summary: 'Les horaires du {bureau} diffèrent entre le site, les annuaires en ligne et la porte.',
      remedies: ['Les mêmes horaires partout'],
      service: 'Affichage des horaires',
      measures: [
        'Horaires relevés sur onze supports, quatre corrigés le jour même, mot de passe de l’annuaire retrouvé.',
      ],
      cause: 'DISPLAY',
      onTheSpot: 'Horaires corrigés sur le site et le répondeur',
      promise: 'Contrôle des horaires sur tous les supports à chaque changement de saison',
      prevention: 'Tenir une liste des supports où figurent les horaires, avec un responsable.',
      refusal:
        'Les horaires du site et de la porte étaient identiques à cette date ; l’écart vient d’un annuaire tiers auquel une correction a été demandée.',
      severity: 1,
    },
    {
      reason: 'Fermeture à l’heure du déjeuner',
      words: [
        'Fermer de midi et demi à quatorze heures en pleine saison, à l’heure où descendent les passagers du bateau, c’est incompréhensible. Nous étions une vingtaine devant la porte le {jour}.',
        'Un office de tourisme qui ferme quand les touristes sont là ! Nous n’avions que deux heures d’escale. Venu{e} {avec}, j’ai visité votre ville sans plan.',
      ],
      summary:
        'La fermeture méridienne du {bureau} a empêché la personne d’obtenir un plan et des renseignements le {date}.',
      remedies: ['Ouvrir sans interruption en saison'],
      idea: 'Laisser un présentoir de plans à l’extérieur pendant la pause.',
      service: 'Accueil au bureau',
      measures: [
        'Comptage des visiteurs entre 12 h 30 et 14 h pendant deux semaines ; présentoir extérieur installé.',
      ],
      cause: 'UNDERSTAFFED',
      onTheSpot: 'Présentoir de plans installé sous l’auvent',
      promise: 'Essai d’une ouverture continue les jours d’escale',
      prevention: 'Caler les pauses sur les horaires d’arrivée des bateaux.',
      refusal:
        'Les horaires sont fixés chaque année par le conseil d’administration selon les effectifs ; la fermeture méridienne est affichée et annoncée en ligne.',
      severity: 1,
    },
    {
      reason: 'Fermeture le dimanche hors saison',
      onSunday: true,
      words: [
        'Rien d’ouvert le dimanche hors saison : ni bureau, ni téléphone, ni borne. Nous étions venus {avec} pour un long week-end et nous sommes repartis sans rien savoir de la ville.',
        'Pourquoi fermer le dimanche pendant les vacances scolaires ? La zone C était en congés. Plusieurs familles tournaient autour du bureau le {date}.',
        'Je trouve regrettable qu’une station classée n’ait aucun accueil le dimanche, au {bureau} comme ailleurs. Même la borne extérieure était en panne.',
      ],
      summary:
        'Aucun accueil n’était ouvert le {date}, un jour de fermeture hebdomadaire, et la borne extérieure ne répondait pas.',
      remedies: ['Ouvrir au moins le dimanche matin pendant les vacances', 'Réparer la borne'],
      place: 'Devant le {bureau}',
      service: 'Accueil hors saison',
      measures: [
        'Borne remise en service, fréquentation des dimanches de vacances étudiée avec la direction.',
      ],
      cause: 'EQUIPMENT',
      onTheSpot: 'Borne extérieure redémarrée',
      promise: 'Ouverture d’un bureau les dimanches des vacances scolaires, à l’essai',
      prevention: 'Contrôler la borne extérieure chaque vendredi avant la fermeture.',
      refusal:
        'Les jours de fermeture hors saison sont votés pour l’année et affichés ; le numéro d’urgence et la borne restent accessibles le dimanche.',
      severity: 1,
      season: 'WINTER',
    },
    {
      reason: 'Téléphone sans réponse aux heures d’ouverture',
      words: [
        'J’ai appelé six fois le {jour} entre {heure} et {heure2}. Ça sonne, puis ça raccroche. Ce n’est pas un accueil téléphonique, c’est un jeu de patience.',
        'Impossible de vous joindre par téléphone. Le message dit de rappeler aux heures d’ouverture… que je respectais. J’ai fini par venir sur place, {avec}.',
        'Votre serveur vocal renvoie vers un bureau fermé. Tapez 1, tapez 2, au revoir. Il m’a fallu trois jours pour savoir si {animation} avait lieu.',
      ],
      foreign: {
        en: [
          'I rang your office six times on {jour} and nobody picked up. The recorded message is in French only and then it hangs up.',
        ],
      },
      summary:
        'La personne n’a pas pu joindre l’office par téléphone le {date} malgré plusieurs appels aux heures d’ouverture.',
      remedies: ['Un accueil téléphonique qui répond', 'Un rappel'],
      service: 'Accueil téléphonique',
      measures: [
        'Journal des appels examiné : renvoi resté programmé vers un bureau fermé. Renvoi corrigé et testé.',
      ],
      cause: 'TOOL',
      onTheSpot: 'Renvoi d’appel corrigé',
      promise: 'Répondeur avec possibilité de laisser un message',
      prevention: 'Tester le serveur vocal à chaque changement d’horaires.',
      refusal:
        'Le journal de l’opérateur montre deux appels pris en file puis abandonnés après quarante secondes ; le délai annoncé était d’une minute.',
      severity: 2,
    },
  ],
}
