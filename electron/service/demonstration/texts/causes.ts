/** Root causes, shared by the cases so that they can be counted. */
export const causes = {
  LATE_UPDATE: 'Mise à jour tardive de la base de données touristique',
  NOT_TOLD: 'Information non transmise par le prestataire',
  UNDERSTAFFED: 'Effectif insuffisant aux heures de pointe',
  PARTNER: 'Manquement du prestataire à ses engagements',
  TOOL: 'Défaut de l’outil de réservation',
  WEB_TOOL: 'Défaut technique du site internet',
  NO_PROCEDURE: 'Consigne absente ou mal connue de l’équipe',
  TRAINING: 'Formation insuffisante des saisonniers',
  DISPLAY: 'Affichage incomplet ou peu visible',
  EQUIPMENT: 'Matériel ou local inadapté',
  WEATHER: 'Aléa météorologique mal anticipé',
  STOCK: 'Suivi des stocks insuffisant',
  EXPECTATION: 'Attente du client différente de la prestation annoncée',
  HUMAN_ERROR: 'Erreur de saisie ou d’inattention',
} as const
export type CauseCode = keyof typeof causes
