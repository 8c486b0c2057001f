import type { NatureTexts } from '../texts/subject'

export const cleanliness: NatureTexts = {
  weight: 2,
  summerWeight: 5,
  attribution: 'Entretien des locaux',
  gapType: 'NON_CONFORMITY',
  unseen: ['Le passage du ménage n’est pas contrôlé l’après-midi.'],
  rules: ['Un seul passage de ménage par jour, à 8 h'],
  subjects: [
    {
      reason: 'Toilettes de l’office sales ou fermées',
      words: [
        'Toilettes du {bureau} dans un état indescriptible le {jour} à {heure} : plus de papier, plus de savon, le sol inondé. Avec des enfants, c’est intenable.',
        'Les seules toilettes du quartier sont les vôtres, et elles étaient fermées « par mesure d’hygiène ». C’est justement l’hygiène qui manque.',
        'Table à langer cassée et poubelle débordante. Signalé au comptoir : « on sait ». Rien n’avait changé en repassant à {heure2}.',
      ],
      foreign: {
        en: ['The toilets next to your office were filthy on {jour}. No paper, no soap, water on the floor.'],
      },
      summary: 'Les toilettes du {bureau} étaient sales ou fermées le {date}.',
      remedies: ['Un nettoyage plus fréquent'],
      place: 'Toilettes du {bureau}',
      measures: ['Nettoyage fait dans l’heure, second passage quotidien demandé au prestataire en saison.'],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Nettoyage et réapprovisionnement dans l’heure',
      promise: 'Second passage quotidien jusqu’à la fin de la saison',
      prevention: 'Fiche de passage signée à la porte.',
      refusal:
        'Les toilettes en cause sont celles de la commune ; leur fermeture a été décidée par ses services et le signalement leur a été transmis.',
      severity: 2,
    },
    {
      reason: 'Abords sales',
      words: [
        'Mégots, cartons, poubelle pleine : l’entrée du {bureau} ne donne pas envie d’entrer. Photo à votre disposition.',
        'Le banc devant le bureau est couvert de fientes et la fontaine sert de cendrier. Première image de la station, {jour} au matin.',
      ],
      summary: 'Les abords du {bureau} étaient sales le {date}.',
      remedies: ['Nettoyer les abords'],
      place: 'Abords du {bureau}',
      measures: ['Balayage fait par l’équipe, corbeille supplémentaire demandée à la commune.'],
      cause: 'EQUIPMENT',
      onTheSpot: 'Abords balayés',
      refusal:
        'Le nettoyage de la voie publique appartient à la commune, à qui la photographie a été transmise le jour même avec demande d’intervention.',
      severity: 1,
    },
  ],
}
