import type { NatureTexts } from '../texts/subject'

export const language: NatureTexts = {
  weight: 1.6,
  attribution: 'Accueil au comptoir',
  gapType: 'EXPECTATION_GAP',
  unseen: ['Le planning ne tient pas compte des langues parlées.'],
  rules: ['Drapeaux affichés sans vérifier qui est présent'],
  subjects: [
    {
      reason: 'Personne ne parle la langue affichée',
      words: [
        'Un drapeau allemand sur la porte et personne qui parle allemand le {jour}. Mes beaux-parents sont repartis sans comprendre. Je traduisais comme je pouvais.',
        'Vous affichez cinq langues. Pour l’espagnol, on nous a tendu un téléphone avec un traducteur. Retirez au moins le drapeau.',
      ],
      foreign: {
        en: [
          'The Union Jack is on the door but on {jour} nobody could answer in English. We left without any information.',
        ],
        de: ['An der Tür hängt die deutsche Fahne, aber am {jour} sprach niemand Deutsch oder Englisch.'],
        es: [
          'En la puerta hay una bandera española, pero el {jour} nadie hablaba español. Nos enseñaron un traductor en el móvil.',
        ],
        nl: ['Op de deur hangt een Nederlandse vlag, maar op {jour} sprak niemand Nederlands of Duits.'],
      },
      summary: 'Aucune personne présente au {bureau} le {date} ne parlait une langue pourtant affichée.',
      remedies: ['Afficher les langues du jour'],
      service: 'Accueil en langues étrangères',
      measures: ['Drapeaux remplacés par un affichage des langues parlées le jour même.'],
      cause: 'UNDERSTAFFED',
      onTheSpot: 'Affichage des langues du jour',
      prevention: 'Tenir compte des langues dans le planning de chaque semaine.',
      refusal:
        'Une conseillère parlant cette langue était présente jusqu’à 13 h et l’affichage du jour l’indiquait ; un rendez-vous a été proposé.',
      severity: 1,
    },
  ],
}

export const price: NatureTexts = {
  weight: 1.8,
  attribution: 'Billetterie',
  gapType: 'EXPECTATION_GAP',
  unseen: ['Les tarifs réduits ne sont pas affichés au comptoir.'],
  rules: ['Tarif réduit sur justificatif seulement'],
  subjects: [
    {
      reason: 'Tarif réduit refusé',
      words: [
        'Tarif réduit refusé à mon fils étudiant parce qu’il avait sa carte en photo sur son téléphone. Sur place le {jour}, tout le monde l’accepte sauf vous.',
        'Le tarif famille de {animation} ne vaut que pour deux enfants. Nous en avons trois : plein tarif. Ce n’est écrit nulle part.',
      ],
      summary: 'Le tarif réduit a été refusé à la personne pour {animation}.',
      remedies: ['La différence ({montant})'],
      service: 'Billetterie',
      measures: [
        'Règle revue : justificatif sur téléphone accepté, tarif famille étendu à tous les enfants.',
      ],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Différence remboursée',
      prevention: 'Afficher les conditions de tarif au comptoir.',
      refusal:
        'Le tarif réduit suppose un justificatif, comme l’indiquent le site et le billet ; la différence ne peut donc pas être remboursée.',
      severity: 1,
      price: 3,
    },
    {
      reason: 'Prix jugé excessif',
      words: [
        'Huit euros pour une heure de visite, six euros pour un plan en tissu, deux euros la carte postale. On se croirait dans la capitale. Je n’ai rien acheté.',
        'Le prix de {animation} a augmenté de 30 % depuis notre dernière visite sans rien de plus. {montant} à {personnes}, c’est trop.',
      ],
      summary: 'La personne juge les tarifs de l’office trop élevés.',
      remedies: ['Revoir les tarifs'],
      service: 'Billetterie',
      measures: ['Comparaison faite avec six stations voisines et présentée à la direction.'],
      cause: 'EXPECTATION',
      refusal:
        'Les tarifs sont votés par le conseil d’administration, affichés avant l’achat et comparables à ceux des stations voisines.',
      severity: 1,
      price: 8,
    },
  ],
}

export const personalData: NatureTexts = {
  weight: 0.9,
  attribution: 'Communication numérique',
  gapType: 'NON_CONFORMITY',
  unseen: ['La liste de diffusion n’était pas rapprochée des désinscriptions.'],
  rules: ['Inscription à la lettre cochée d’avance'],
  subjects: [
    {
      reason: 'Lettre d’information reçue sans accord',
      words: [
        'Depuis ma réservation, je reçois votre lettre chaque semaine. Je ne l’ai jamais demandée et le lien de désinscription mène à une page vide. C’est la troisième fois que je vous l’écris.',
        'J’ai donné mon adresse pour recevoir un billet, pas pour de la publicité. Merci de me dire quelles données vous avez sur moi et de les effacer.',
      ],
      summary:
        'La personne reçoit la lettre d’information sans y avoir consenti et demande l’effacement de ses données.',
      remedies: ['La désinscription', 'L’effacement de mes données'],
      service: 'Lettre d’information',
      measures: ['Adresse retirée de la liste, lien de désinscription réparé, case décochée par défaut.'],
      cause: 'WEB_TOOL',
      onTheSpot: 'Adresse retirée de la liste',
      prevention: 'Essayer la désinscription avant chaque envoi.',
      refusal:
        'L’inscription a été confirmée par un double clic daté, dont la preuve a été jointe ; la désinscription a néanmoins été faite le jour même.',
      severity: 2,
    },
    {
      reason: 'Courriel envoyé avec toutes les adresses visibles',
      words: [
        'Votre message du {date} aux inscrits de la visite montrait l’adresse de tout le monde. J’ai reçu depuis deux démarchages. Comment comptez-vous réparer cela ?',
        'Quarante adresses en clair dans votre courriel. La mienne avec. Avez-vous prévenu la CNIL ?',
      ],
      summary: 'Un courriel collectif envoyé le {date} laissait voir les adresses de tous les inscrits.',
      remedies: ['Une explication', 'Des mesures pour que cela ne se reproduise pas'],
      service: 'Billetterie',
      measures: [
        'Violation inscrite au registre, personnes concernées informées, envoi collectif remplacé par un outil dédié.',
      ],
      cause: 'HUMAN_ERROR',
      onTheSpot: 'Message d’excuse envoyé à chaque personne, séparément',
      promise: 'Outil d’envoi individuel pour tous les messages collectifs',
      prevention: 'Interdire les envois groupés depuis la messagerie.',
      refusal:
        'L’adresse en cause est celle, publique, d’une association ; l’analyse n’a pas retenu de risque pour la personne, qui en a été informée.',
      severity: 3,
    },
  ],
}

export const other: NatureTexts = {
  weight: 2,
  attribution: 'Direction',
  gapType: 'EXPECTATION_GAP',
  unseen: ['Sujet jamais signalé auparavant.'],
  rules: [],
  subjects: [
    {
      reason: 'Taxe de séjour',
      words: [
        'On me réclame une taxe de séjour pour une nuit passée chez mon propre cousin. Votre service me renvoie à la mairie, la mairie me renvoie à vous.',
        'Taxe de séjour comptée pour nos enfants mineurs dans un camping du secteur, {semaine}. Qui rembourse ?',
      ],
      summary: 'La personne conteste la taxe de séjour qui lui a été demandée.',
      remedies: ['L’annulation de la taxe'],
      measures: [
        'Dossier transmis au service de la communauté de communes chargé de la taxe, personne informée.',
      ],
      cause: 'EXPECTATION',
      refusal:
        'La taxe de séjour est perçue par la communauté de communes ; l’office n’a pas qualité pour l’annuler et a transmis la demande.',
      severity: 1,
      thirdParty: 'Commune',
      outOfScope: true,
    },
    {
      reason: 'Stationnement et contravention',
      words: [
        'Contravention de 35 € dans {rue} alors que l’horodateur était en panne. Vous représentez la ville, je m’adresse donc à vous.',
        'Parking payant même le dimanche, et rien ne l’indique avant d’être garé. Cinq minutes de retard et c’est l’amende.',
      ],
      summary: 'La personne conteste une contravention de stationnement.',
      remedies: ['L’annulation de la contravention'],
      measures: ['Personne orientée vers le service compétent, avec l’adresse et le délai de recours.'],
      cause: 'EXPECTATION',
      refusal:
        'Le stationnement relève de la commune ; l’office a indiqué à la personne le service et le délai pour présenter son recours.',
      severity: 1,
      thirdParty: 'Mairie',
      outOfScope: true,
    },
    {
      reason: 'Température ou bruit dans le bureau',
      words: [
        'Trente-quatre degrés dans le {bureau} le {jour}, pas un ventilateur, pas un verre d’eau. Une dame s’est sentie mal.',
        'Diffuser de la radio à plein volume dans un lieu d’information, est-ce bien raisonnable ? Je n’entendais pas ce que l’on me disait.',
      ],
      summary: 'La personne signale un inconfort (chaleur ou bruit) au {bureau} le {date}.',
      remedies: ['Un ventilateur et une fontaine à eau', 'Baisser la musique'],
      place: '{Bureau}',
      measures: ['Deux ventilateurs achetés, carafe d’eau à disposition, volume réglé.'],
      cause: 'EQUIPMENT',
      onTheSpot: 'Ventilateurs installés et carafe d’eau au comptoir',
      prevention: 'Ajouter l’eau et l’ombre au plan canicule.',
      refusal:
        'La température relevée ce jour-là au thermomètre du bureau était de 27 degrés et deux ventilateurs étaient en marche.',
      severity: 2,
      season: 'SUMMER',
    },
    {
      reason: 'Objet trouvé non restitué',
      words: [
        'Mon appareil photo, déposé chez vous par un promeneur le {jour}, a été envoyé en mairie sans qu’on me prévienne. J’avais pourtant laissé mon numéro.',
        'Doudou oublié au {bureau}. On nous assure l’avoir vu, puis plus rien. Ma fille de deux ans ne dort plus.',
      ],
      summary: 'Un objet oublié ou déposé au {bureau} n’a pas été rendu à la personne.',
      remedies: ['Retrouver l’objet', 'Un envoi à domicile'],
      measures: ['Objet retrouvé dans la réserve, envoyé par la poste, cahier des objets trouvés ouvert.'],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Objet retrouvé et envoyé par la poste',
      prevention: 'Tenir un cahier des objets trouvés avec date et contact.',
      refusal:
        'Aucun objet correspondant n’a été déposé à cette date selon le cahier des objets trouvés ; la demande reste ouverte en mairie.',
      severity: 1,
    },
  ],
}
