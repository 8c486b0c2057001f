import type { NatureTexts } from '../texts/subject'

export const provider: NatureTexts = {
  weight: 8,
  summerWeight: 12,
  attribution: 'Partenaire recommandé par l’office',
  gapType: 'NON_CONFORMITY',
  unseen: [
    'Le partenaire n’est visité qu’à son adhésion.',
    'Les avis publiés sur ce partenaire n’étaient pas suivis.',
    'Aucune remontée du partenaire avant la plainte.',
  ],
  rules: ['Les partenaires sont cités sans contrôle annuel'],
  subjects: [
    {
      reason: 'Hébergement non conforme à la description',
      words: [
        'La location trouvée dans votre guide ne ressemble pas aux photos : pas de lave-linge, un lit d’appoint dans la cuisine et une terrasse de deux mètres carrés « avec vue mer » en montant sur une chaise. {Tiers} ne veut rien entendre.',
        'Nous avons séjourné {semaine} {autiers}. La moisissure dans la salle de bain n’était pas sur la photo. On nous a proposé un ventilateur.',
        'Je vous écris parce que {tiers} figure dans votre brochure avec trois étoiles. Draps tachés à l’arrivée, pas d’eau chaude le premier soir, et un responsable injoignable.',
      ],
      foreign: {
        en: [
          'We found this rental through your brochure. The flat was damp, the second bedroom was a cupboard and nobody answered the phone. We feel your office should know who it recommends.',
        ],
        nl: [
          'Het appartement dat wij via uw brochure vonden, was vies en leek in niets op de foto’s. De verhuurder nam de telefoon niet op.',
        ],
      },
      summary: 'La location {dutiers}, choisie dans le guide, ne correspondait pas à sa description.',
      remedies: [
        'Une intervention auprès du loueur',
        'Un remboursement partiel du séjour',
        'Le retrait de cet hébergement du guide',
      ],
      service: 'Guide des hébergements',
      measures: [
        'Réclamation transmise au loueur avec demande de réponse sous huit jours ; visite de contrôle programmée.',
        'Loueur appelé et relancé ; photos du guide suspendues jusqu’à la visite.',
      ],
      cause: 'PARTNER',
      promise: 'Visite de contrôle de l’hébergement',
      prevention: 'Visiter chaque hébergement du guide tous les deux ans.',
      refusal:
        'Le contrat lie le client au loueur et l’état des lieux signé à l’arrivée ne porte aucune réserve ; la demande lui a été transmise.',
      severity: 2,
      thirdParty: 'Location',
    },
    {
      reason: 'Emplacement de camping bruyant, accueil désagréable',
      words: [
        'Sur votre conseil nous avons choisi {tiers}. Musique jusqu’à deux heures du matin, sanitaires fermés un jour sur deux et, à la réception, « si ça ne vous plaît pas, partez ».',
        'Séjour {semaine} {autiers}, emplacement à côté des poubelles. J’ai demandé à changer : refus, alors que la moitié du camping était vide.',
      ],
      foreign: {
        de: [
          'Auf Ihre Empfehlung waren wir auf diesem Campingplatz. Laute Musik bis zwei Uhr nachts, schmutzige Sanitäranlagen und ein unfreundlicher Empfang.',
        ],
        nl: [
          'Op uw advies kozen wij deze camping. Tot twee uur ’s nachts muziek, vuile toiletten en niemand die luisterde.',
        ],
      },
      summary:
        'La personne, orientée par l’office vers {tiers}, se plaint du bruit, des sanitaires et de l’accueil.',
      remedies: ['Des excuses du camping', 'Que vous cessiez de le recommander'],
      service: 'Conseil en hébergement',
      measures: ['Courrier transmis à la direction du camping, réponse demandée, conseillers informés.'],
      cause: 'PARTNER',
      promise: 'Rencontre avec la direction du camping',
      prevention: 'Faire un point en milieu de saison avec chaque camping.',
      refusal:
        'L’office présente tous les campings classés sans en recommander un ; la plainte a été transmise à l’exploitant, seul responsable du séjour.',
      severity: 2,
      thirdParty: 'Camping',
      season: 'SUMMER',
    },
    {
      reason: 'Traversée annulée, remboursement refusé',
      words: [
        'Traversée annulée le {jour} à {heure} faute de passagers. Les billets, achetés {montant} dans votre bureau, ne seraient « ni repris ni échangés ». Nous les avons achetés chez vous, c’est donc à vous que je m’adresse.',
        'Nous étions {personnes} sur le quai à {heure}, billets en main. {Tiers} : pas de bateau aujourd’hui, revenez demain. Demain nous serons repartis.',
        'Le bateau est parti dix minutes en avance, sans nous. Le guichet du quai nous renvoie vers vous, vous nous renvoyez vers le quai. Cela fait {montant}.',
      ],
      foreign: {
        en: [
          'Our boat trip on {jour} was cancelled and the company refuses to refund the {people} tickets that we bought at your counter. They sent us back to you, you sent us back to them.',
        ],
        es: [
          'Cancelaron la travesía del {jour} y la compañía no quiere devolvernos el dinero de los {people} billetes que compramos en su oficina.',
        ],
        it: [
          'La traversata del {jour} è stata annullata e la compagnia non vuole rimborsare i {people} biglietti comprati presso il vostro ufficio.',
        ],
      },
      summary:
        'Les billets de bateau vendus par l’office pour le {date} ({montant}) n’ont pas pu servir et n’ont pas été remboursés.',
      remedies: ['Remboursement des billets ({montant})', 'Des billets pour une autre date'],
      place: 'Embarcadère du port',
      service: 'Vente de billets de traversée',
      measures: [
        'Compagnie contactée, annulation confirmée, remboursement accordé au titre de la convention de vente.',
      ],
      cause: 'PARTNER',
      onTheSpot: 'Billets remboursés au comptoir',
      promise: 'Remboursement par virement',
      prevention: 'Prévoir dans la convention le remboursement au comptoir des traversées annulées.',
      refusal:
        'La traversée a bien eu lieu à l’heure portée sur le billet ; les conditions de vente, remises avec lui, excluent le remboursement en cas de retard.',
      severity: 2,
      thirdParty: 'Bateaux',
      price: 16.5,
      season: 'SUMMER',
    },
    {
      reason: 'Restaurant : réservation non honorée',
      words: [
        'Table réservée par votre intermédiaire le {jour} pour {personnes} personnes. À l’arrivée, {tiers} n’avait aucune trace de notre réservation et nous a laissés à la porte, {avec}.',
        'Vous donnez {tiers} comme « accueillant les chiens et les enfants ». On nous a refusé l’entrée avec un bébé. L’étiquette « famille » ne veut donc rien dire.',
      ],
      summary: 'La personne n’a pas été reçue {autiers} le {date}, malgré ce que l’office lui avait indiqué.',
      remedies: ['Des excuses du restaurateur', 'Revoir l’étiquette « famille »'],
      service: 'Guide des restaurants',
      measures: ['Restaurateur appelé, étiquette « famille » retirée jusqu’à nouvel accord.'],
      cause: 'PARTNER',
      onTheSpot: 'Étiquette « famille » retirée de la fiche',
      prevention: 'Redemander chaque année aux restaurateurs leurs engagements.',
      refusal:
        'L’office ne prend pas de réservation pour les restaurants et le registre des appels n’en porte pas trace ; la remarque a été transmise.',
      severity: 1,
      thirdParty: 'Restaurant',
    },
    {
      reason: 'Vélo loué en mauvais état',
      words: [
        'Vélos loués {autiers}, recommandé sur votre carte. Freins arrière inexistants sur l’un d’eux : mon fils a fini dans le fossé, heureusement sans mal. Personne ne contrôle donc ces loueurs ?',
        'Chaîne qui saute, pneu à plat au bout de trois kilomètres et caution de 200 € retenue pour « usure ». Journée du {jour} gâchée {avec}.',
      ],
      foreign: {
        nl: [
          'De huurfietsen die u aanbeveelt waren op {jour} in slechte staat: de achterrem werkte niet. Mijn zoon is gevallen, gelukkig zonder ernstige gevolgen.',
        ],
        de: [
          'Das Leihrad, das Sie empfehlen, hatte keine funktionierende Hinterradbremse. Mein Sohn ist am {jour} gestürzt, zum Glück ohne schlimme Folgen.',
        ],
      },
      summary:
        'Un vélo loué {autiers} le {date} avait un défaut de freinage ; un enfant est tombé sans se blesser.',
      remedies: ['Remboursement de la location ({montant})', 'Un contrôle du loueur'],
      service: 'Carte des loueurs de vélos',
      measures: [
        'Loueur appelé le jour même et convoqué ; parc vérifié ; fiche suspendue jusqu’au contrôle.',
      ],
      cause: 'PARTNER',
      onTheSpot: 'Loueur retiré de la carte en ligne jusqu’au contrôle',
      promise: 'Contrôle du parc de vélos par un tiers',
      prevention: 'Exiger une attestation annuelle de révision des vélos.',
      refusal:
        'Le loueur a produit la fiche de révision du vélo datée de la veille, signée par le client au départ ; aucun défaut n’y était porté.',
      severity: 3,
      safety: true,
      thirdParty: 'Vélos',
      price: 18,
      season: 'SUMMER',
    },
    {
      reason: 'Séance annulée sans prévenir',
      words: [
        'Stage réservé {autiers} pour les enfants. Annulé le matin même par SMS, sans report ni remboursement. On nous parle de vent, il n’y en avait pas.',
        'Cours prévu le {jour} à {heure} : personne. Après {minutes} minutes d’attente, un moniteur nous apprend que la séance est supprimée. {montant} payés d’avance.',
        'Monsieur, Madame, j’avais offert à mon mari une initiation {autiers}, par votre billetterie. Reportée trois fois puis annulée. Je souhaite récupérer mes {montant}.',
      ],
      summary:
        'L’activité achetée par la billetterie {autiers} pour le {date} a été annulée sans remboursement.',
      remedies: ['Remboursement ({montant})', 'Une autre date'],
      service: 'Billetterie des activités nautiques',
      measures: ['Club contacté, bulletin météo du jour vérifié, remboursement décidé avec lui.'],
      cause: 'WEATHER',
      onTheSpot: 'Séance reportée à la date choisie par la personne',
      promise: 'Remboursement par virement',
      prevention: 'Prévenir la veille au soir quand le vent dépasse le seuil.',
      refusal:
        'L’avis de vent fort diffusé ce jour-là imposait l’annulation ; un report sans frais a été proposé et reste possible toute la saison.',
      severity: 2,
      thirdParty: 'Nautisme',
      price: 32,
      season: 'SUMMER',
    },
    {
      reason: 'Retard ou conduite du petit train et des navettes',
      words: [
        '{Tiers} : {minutes} minutes de retard, aucun panneau, et le conducteur au téléphone en roulant. Nous avions acheté les billets au {bureau}.',
        'Places vendues deux fois : nous avons fait le trajet debout, {avec}. Le chauffeur a répondu que c’était « la faute de l’office ».',
      ],
      summary: 'La personne se plaint du service {dutiers} le {date}, billets achetés au {bureau}.',
      remedies: ['Remboursement ({montant})', 'Rappeler le conducteur à la prudence'],
      service: 'Vente de billets de transport',
      measures: ['Transporteur saisi par écrit, rappel des consignes de conduite, quotas de vente revus.'],
      cause: 'PARTNER',
      onTheSpot: 'Billets remboursés au comptoir',
      prevention: 'Fixer un quota de places par départ dans l’outil de vente.',
      refusal:
        'Le transporteur conteste le retard, relevé à huit minutes par son système ; la demande lui a été transmise pour une réponse directe.',
      severity: 2,
      thirdParty: 'Navette touristique',
      price: 6,
      season: 'SUMMER',
    },
  ],
}
