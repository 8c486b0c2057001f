import type { NatureTexts } from '../texts/subject'

export const welcome: NatureTexts = {
  weight: 8,
  summerWeight: 8,
  attribution: 'Accueil au comptoir',
  gapType: 'EXPECTATION_GAP',
  unseen: [
    'Aucune écoute au comptoir depuis le début de la saison.',
    'Les visiteurs déçus ne se manifestent pas sur le moment.',
  ],
  rules: ['Appels personnels tolérés derrière le comptoir', 'Accueil d’une seule personne à la fois'],
  subjects: [
    {
      reason: 'Accueil froid ou expéditif',
      words: [
        'Pas un bonjour, pas un regard. {Agent} a posé un plan devant nous sans lever la tête. Ce n’est pas l’idée que je me fais d’un office de tourisme.',
        'J’ai eu l’impression de déranger. On m’a répondu « tout est sur le site » le {jour} à {heure}, alors que le bureau était vide.',
        'Accueil glacial au {bureau}. À ma deuxième question on m’a fait comprendre que j’abusais. J’ai 74 ans, je n’ai pas de téléphone intelligent, c’est pour cela que je viens vous voir.',
        'Nous sommes restés cinq minutes devant le comptoir pendant que deux personnes finissaient leur conversation sur leur week-end. Elles nous avaient vus.',
      ],
      foreign: {
        en: [
          'Very cold welcome on {jour}. No hello, no smile, a map thrown on the counter. We visit many tourist offices and this was the least friendly.',
        ],
        de: [
          'Sehr unfreundlicher Empfang am {jour}: kein Gruß, kein Lächeln, nur ein Plan auf den Tresen. Schade, denn der Ort ist wunderschön.',
        ],
        it: [
          'Accoglienza fredda il {jour}: nessun saluto, solo una mappa sul banco. Peccato, perché il posto è bellissimo.',
        ],
      },
      summary:
        'La personne a ressenti un accueil froid au {bureau} le {date} et n’a pas obtenu de réponse à toutes ses questions.',
      remedies: ['Des excuses', 'Que l’équipe soit sensibilisée'],
      service: 'Accueil au comptoir',
      measures: ['Entretien avec les personnes présentes, rappel de la charte d’accueil en réunion.'],
      cause: 'TRAINING',
      onTheSpot: 'Excuses présentées de vive voix par la responsable',
      promise: 'Demi-journée de formation à l’accueil pour toute l’équipe',
      prevention: 'Inscrire l’accueil au programme de la journée des saisonniers.',
      refusal:
        'L’échange a été relu avec les deux personnes présentes, qui décrivent un accueil complet malgré l’affluence ; rien ne permet de trancher.',
      severity: 2,
    },
    {
      reason: 'Propos déplacés',
      words: [
        '« Vous n’aviez qu’à vous renseigner avant. » Voilà ce que {agent} m’a répondu devant tout le monde, le {jour}. J’étais {avec}.',
        'On s’est moqué de mon accent au comptoir. J’ai ri sur le moment, mais cela m’a blessé{e}.',
        'J’ai demandé un renseignement sur les visites adaptées, on m’a dit : « ce n’est pas un hôpital ici ». Je n’invente rien, mon amie est témoin.',
      ],
      summary: 'La personne rapporte des propos déplacés tenus au {bureau} le {date}.',
      remedies: ['Des excuses écrites', 'Un rappel à l’ordre'],
      service: 'Accueil au comptoir',
      measures: ['Témoignages recueillis, entretien de recadrage, excuses écrites de la direction.'],
      cause: 'TRAINING',
      onTheSpot: 'Excuses écrites signées par la directrice',
      prevention: 'Aborder les propos déplacés dans le livret remis à chaque saisonnier.',
      refusal:
        'Les personnes entendues ne confirment pas les propos rapportés et aucun témoin extérieur n’a pu être joint malgré deux tentatives.',
      severity: 3,
    },
    {
      reason: 'Visiteur oublié au profit d’autres',
      words: [
        'Je me suis fait passer devant par trois personnes que {agent} connaissait visiblement. Quand je l’ai fait remarquer, on m’a dit de ne pas m’énerver.',
        'Un groupe entre, tout le personnel s’en occupe, et nous, {avec}, nous sommes devenus invisibles pendant {minutes} minutes.',
        'Le téléphone sonne : on me laisse en plan au milieu d’une phrase pour répondre. Deux fois de suite. Je suis parti{e}.',
      ],
      foreign: {
        es: [
          'El {jour} atendieron a varias personas que llegaron después que nosotros. Cuando protestamos, nos dijeron que esperásemos.',
        ],
      },
      summary: 'La personne estime ne pas avoir été servie dans son ordre d’arrivée au {bureau} le {date}.',
      remedies: ['Des excuses', 'Un ticket d’ordre de passage'],
      idea: 'Un distributeur de tickets, comme à la poste.',
      service: 'Accueil au comptoir',
      measures: ['Marquage au sol de la file, téléphone renvoyé vers l’arrière-bureau pendant les pics.'],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'File matérialisée au sol',
      prevention: 'Renvoyer le téléphone dès que trois personnes attendent.',
      refusal:
        'Les personnes servies avant retiraient des billets au comptoir dédié, qui dispose de sa propre file signalée à l’entrée.',
      severity: 1,
    },
    {
      reason: 'Refus de rendre un petit service',
      words: [
        'On a refusé de nous garder une valise une demi-heure, refusé de recharger un téléphone, refusé d’appeler un taxi. Que fait-on dans un office de tourisme ?',
        'Un orage, un bébé, une poussette : on nous a priés de sortir à 12 h 30 précises le {date}. Cinq minutes d’humanité n’auraient ruiné personne.',
        'J’ai demandé à utiliser les toilettes pour ma fille de quatre ans. Non. Elles sont « réservées au personnel ».',
      ],
      summary: 'La personne s’est vu refuser un service simple au {bureau} le {date}.',
      remedies: ['Plus de souplesse', 'Afficher ce que vous proposez'],
      service: 'Services au visiteur',
      measures: ['Liste des petits services rendus établie avec l’équipe et affichée au comptoir.'],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Consigne donnée de laisser les familles s’abriter en cas d’orage',
      promise: 'Affichage des services rendus dans chaque bureau',
      prevention: 'Revoir chaque année la liste des petits services.',
      refusal:
        'La garde de bagages est exclue par le plan de sécurité du bâtiment, affiché à l’entrée ; l’adresse de la consigne du port a été donnée.',
      severity: 1,
    },
  ],
}
