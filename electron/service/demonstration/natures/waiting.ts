import type { NatureTexts } from '../texts/subject'

export const waiting: NatureTexts = {
  weight: 6,
  summerWeight: 17,
  attribution: 'Organisation de l’accueil',
  gapType: 'EXPECTATION_GAP',
  unseen: [
    'Le temps d’attente n’est pas mesuré.',
    'La file se forme dehors, hors de la vue des conseillers.',
    'Les pics d’arrivée des cars n’étaient pas communiqués à l’équipe.',
  ],
  rules: ['Un seul comptoir ouvert avant 10 h', 'Ventes et renseignements au même comptoir'],
  subjects: [
    {
      reason: 'Attente trop longue au comptoir',
      words: [
        '{minutes} minutes d’attente le {jour} pour demander un simple plan. Une seule personne au comptoir, deux autres discutaient derrière.',
        'Nous avons fait la queue {minutes} minutes {avec}, debout, sans un siège. Quand notre tour est arrivé, il était {heure2} et notre bateau partait.',
        'La file sortait dans la rue à {heure}. En plein soleil, {avec}. Il faudrait au moins une distribution de plans à ceux qui n’ont qu’une petite question.',
        'Attente interminable au {bureau}, puis on m’a expédié{e} en une minute. Je ne reproche rien à la personne, elle était seule pour tout faire.',
      ],
      foreign: {
        en: [
          'We queued for {minutes} minutes on {jour} just to get a map. One person at the desk for thirty visitors. Please put some maps outside.',
          'There was one lady working and a line going out of the door. {minutes} minutes with tired kids. She was lovely but clearly overwhelmed.',
        ],
        de: [
          '{minutes} Minuten Wartezeit am {jour} für einen einfachen Stadtplan. Nur ein Schalter war besetzt.',
        ],
        es: [
          'Esperamos {minutes} minutos el {jour} para pedir un plano. Solo había una persona atendiendo a todo el mundo.',
        ],
      },
      summary: 'La personne a attendu {minutes} minutes au {bureau} le {date} pour un renseignement simple.',
      remedies: ['Davantage de personnel aux heures de pointe', 'Des plans en libre service'],
      idea: 'Mettre une corbeille de plans à l’entrée.',
      service: 'Accueil au comptoir',
      measures: [
        'Planning revu : deux comptoirs dès 10 h en haute saison, plans en libre service à l’entrée.',
      ],
      cause: 'UNDERSTAFFED',
      onTheSpot: 'Plans en libre service à l’entrée',
      promise: 'Deuxième comptoir ouvert de 10 h à 13 h',
      prevention: 'Mesurer l’attente deux jours par semaine en haute saison.',
      refusal:
        'Le jour indiqué, deux comptoirs étaient ouverts et l’attente relevée n’a pas dépassé douze minutes ; un agent distribuait des plans dans la file.',
      severity: 2,
    },
    {
      reason: 'File unique pour la billetterie et les renseignements',
      words: [
        'Une seule file pour tout : retirer des billets déjà payés prend autant de temps que préparer une semaine de vacances. {minutes} minutes le {jour} pour imprimer deux billets.',
        'Devant moi, un groupe a acheté pour vingt personnes pendant que dix d’entre nous attendaient un renseignement de trente secondes. Pourquoi ne pas séparer les deux ?',
        'J’avais réservé en ligne ({numero}) justement pour ne pas attendre. J’ai fait la même queue que tout le monde au {bureau} et {animation} était partie sans moi.',
      ],
      summary:
        'La personne a attendu {minutes} minutes le {date} dans la file commune pour retirer des billets déjà payés.',
      remedies: ['Une file pour les billets déjà payés', 'Le remboursement de la visite manquée ({montant})'],
      service: 'Billetterie',
      measures: ['Comptoir de retrait séparé aux heures de départ des visites, signalé au sol.'],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Panneau « retrait des billets » posé au comptoir de droite',
      promise: 'Billets envoyés sur le téléphone, sans passage au comptoir',
      prevention: 'Séparer retrait et vente à chaque départ de visite.',
      refusal:
        'Le billet électronique précisait de se présenter vingt minutes avant le départ ; la personne est arrivée après l’heure de départ de la visite.',
      severity: 2,
      price: 8,
    },
    {
      reason: 'Personne âgée ou enfant debout pendant l’attente',
      words: [
        'Pas un seul siège dans le bureau. J’étais avec ma mère, qui a dû s’asseoir sur une marche pendant {minutes} minutes. Personne ne lui a proposé de passer devant.',
        'Enceinte de sept mois, j’ai attendu debout {minutes} minutes au {bureau} le {jour}. Il existe une file prioritaire dans n’importe quel supermarché.',
      ],
      summary:
        'Aucun siège ni passage prioritaire n’a été proposé pendant {minutes} minutes d’attente le {date}.',
      remedies: ['Des sièges et une file prioritaire'],
      service: 'Accueil au comptoir',
      measures: ['Quatre sièges installés, consigne de priorité rappelée à l’équipe et affichée.'],
      cause: 'EQUIPMENT',
      onTheSpot: 'Sièges installés dans l’espace d’attente',
      promise: 'Affichage de la priorité en quatre langues',
      prevention: 'Intégrer l’accueil prioritaire à la formation des saisonniers.',
      refusal:
        'L’affiche de priorité est visible à l’entrée et le personnel n’a pas été sollicité ; quatre sièges étaient disponibles dans l’espace boutique.',
      severity: 2,
    },
    {
      reason: 'Attente au téléphone',
      words: [
        'Dix-huit minutes de musique le {jour} avant d’avoir quelqu’un, et la réponse a été : « regardez sur le site ». J’appelais parce que le site ne répondait pas à ma question.',
        'J’ai été mis{e} en attente trois fois de suite, puis coupé{e}. Total : {minutes} minutes pour savoir si les vedettes circulaient.',
        'Au téléphone on me dit d’attendre, j’entends la personne servir quelqu’un au comptoir, puis plus rien. J’ai raccroché au bout de {minutes} minutes.',
      ],
      summary: 'La personne a attendu longuement au téléphone le {date} sans obtenir de réponse utile.',
      remedies: ['Un rappel automatique', 'Quelqu’un de dédié au téléphone'],
      service: 'Accueil téléphonique',
      measures: ['Téléphone basculé vers l’arrière-bureau entre 10 h et 13 h.'],
      cause: 'UNDERSTAFFED',
      onTheSpot: 'Rappel de la personne avec la réponse complète',
      promise: 'Bascule du téléphone vers l’arrière-bureau en juillet et août',
      prevention: 'Ne jamais tenir ensemble le comptoir et le téléphone en haute saison.',
      refusal:
        'L’appel a été pris en quatre minutes selon le journal de l’opérateur ; la réponse demandée relevait de la compagnie, dont le numéro a été donné.',
      severity: 1,
    },
  ],
}
