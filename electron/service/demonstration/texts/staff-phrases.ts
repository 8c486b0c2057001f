/** Sentences of the employees that go with any nature. Grounds of a decision have at least forty characters. */
export const staffPhrases = {
  partly: [
    'Les faits sont reconnus et regrettés ; les frais annexes demandés (déplacement, temps perdu) ne peuvent être pris en charge.',
    'Le dysfonctionnement est établi pour ce jour-là ; son caractère répété, avancé par la personne, n’a pas été retrouvé.',
    'L’office reconnaît un défaut d’organisation ; le préjudice invoqué au-delà du prix payé n’est pas établi.',
    'La demande est accueillie pour l’avenir ; un dédommagement supplémentaire ne peut être accordé, faute de justificatif.',
    'Les témoignages recueillis confirment une partie des faits ; le reste n’a pas pu être vérifié à la date de la réponse.',
    'La gêne est réelle et une mesure est prise ; l’information figurait cependant sur le document remis à la personne.',
  ],
  moot: [
    'Le point signalé avait été réglé avant la réception de la réclamation ; la personne en a été informée et remerciée.',
    'La demande a trouvé sa réponse directement auprès du prestataire avant toute intervention de l’office.',
    'Le point signalé a été corrigé entre-temps ; la vérification faite sur place n’a plus rien montré.',
  ],
  withdrawn: [
    'La personne, jointe par téléphone, a indiqué ne pas souhaiter donner de suite à sa réclamation.',
    'Deux messages et un courriel sont restés sans réponse ; les précisions demandées sont indispensables pour instruire.',
    'La personne a retiré sa réclamation par courriel après les explications données au comptoir.',
  ],
  satisfied: [
    'Très satisfait de la rapidité de la réponse.',
    'Remercie pour l’écoute ; reviendra l’été prochain.',
    'Le problème est réglé, la personne apprécie d’avoir été rappelée.',
    'Contente que la fiche ait été corrigée.',
    'A bien reçu le remboursement, dossier clos pour elle.',
    'Excuses acceptées, échange très cordial.',
    'Ne s’attendait pas à une réponse personnelle, en est touchée.',
    'Solution conforme à ce qui avait été convenu.',
  ],
  mixed: [
    'Accepte la réponse mais la trouve un peu longue à venir.',
    'Aurait préféré un remboursement complet, comprend cependant les raisons.',
    'Attend de voir si les mesures seront tenues.',
    'Réponse jugée correcte, sans plus.',
    'Regrette que la réponse du prestataire manque de chaleur.',
  ],
  unsatisfied: [
    'Reste en désaccord, a été informée des recours possibles.',
    'Estime que sa parole n’a pas été entendue.',
    'Trouve l’explication insuffisante ; envisage de saisir le médiateur.',
    'Déçue par la réponse, ne souhaite pas poursuivre l’échange.',
  ],
  abandoned: [
    'Mesure remplacée par une autre, plus simple, avec l’accord de la personne.',
    'Devis trop élevé : reporté au budget de l’an prochain, la personne en est informée.',
    'Délais non tenus par le fournisseur ; la personne, prévenue, n’en fait plus la demande.',
  ],
  reopened: [
    'La personne signale que la correction promise n’a pas été faite.',
    'Nouvel élément apporté : photographie datée contredisant notre réponse.',
    'Remboursement annoncé mais non reçu à ce jour.',
    'La personne conteste la réponse et demande un nouvel examen.',
    'Le même problème s’est reproduit lors d’une seconde visite.',
  ],
  cancelled: [
    'Saisie en double : même personne et mêmes faits, déjà enregistrés.',
    'Second envoi du même message, réuni avec la première réclamation.',
    'Doublon signalé par la personne elle-même au téléphone.',
  ],
  noDetails: [
    'La personne demande que ses coordonnées ne soient pas conservées et n’attend pas de réponse.',
    'La personne préfère rester anonyme après explication de la différence.',
  ],
  onlyOpinion: [
    'La personne précise qu’elle souhaitait seulement donner son avis, sans rien demander.',
    'Rappelée, la personne indique n’attendre aucune réponse : simple remarque à transmettre.',
  ],
  remarkCancelled: [
    'Même remarque saisie deux fois lors du dépouillement des questionnaires.',
    'Remarque destinée à une autre station, recopiée par erreur.',
  ],
} as const
