import type { NatureTexts } from '../texts/subject'

export const shopArticles: NatureTexts = {
  weight: 4,
  attribution: 'Boutique',
  gapType: 'NON_CONFORMITY',
  unseen: ['Les retours d’articles ne sont pas comptés.', 'Les lots ne sont pas vérifiés à la livraison.'],
  rules: ['Ni repris ni échangé sans ticket'],
  subjects: [
    {
      reason: 'Article défectueux, échange refusé',
      words: [
        'Nous avons acheté {produit} dans votre boutique le {jour}. Défaut visible en déballant à la maison. « Ni repris ni échangé » : même pour un défaut ?',
        'L’anse est restée dans la main de ma fille au premier lavage. J’ai le ticket, la photo, et je n’ai toujours pas de réponse.',
      ],
      foreign: {
        nl: [
          'Het souvenir dat wij op {jour} in uw winkel kochten, was kapot. Ruilen mocht niet, ook niet met bonnetje.',
        ],
      },
      summary: 'L’article acheté à la boutique ({produit}) présentait un défaut et l’échange a été refusé.',
      remedies: ['Un échange', 'Un remboursement ({montant})'],
      service: 'Boutique',
      measures: ['Lot contrôlé, deux autres pièces retirées, fournisseur prévenu.'],
      cause: 'STOCK',
      onTheSpot: 'Article échangé et envoyé par la poste',
      prevention: 'Ouvrir et vérifier une pièce sur dix à chaque livraison.',
      refusal:
        'L’article présente des traces de chute et non un défaut de fabrication, d’après le fournisseur à qui la photographie a été soumise.',
      severity: 1,
      price: 7.5,
    },
    {
      reason: 'Erreur de caisse ou de prix affiché',
      words: [
        'Prix en rayon 12 €, prix en caisse 14,50 €. On m’a dit que l’étiquette était ancienne. Le code de la consommation dit autre chose.',
        'Rendu de monnaie faux de 10 € le {jour}. Le temps de m’en apercevoir dans {rue}, on ne pouvait « plus rien faire ».',
      ],
      summary: 'La personne signale un écart de prix ou de monnaie à la boutique le {date}.',
      remedies: ['La différence'],
      service: 'Boutique',
      measures: ['Caisse du jour vérifiée, écart confirmé, étiquettes du rayon contrôlées.'],
      cause: 'HUMAN_ERROR',
      onTheSpot: 'Différence remboursée',
      prevention: 'Contrôler les étiquettes après chaque changement de tarif.',
      refusal:
        'La clôture de caisse de la journée est exacte au centime et l’étiquette photographiée correspond à un autre article du même rayon.',
      severity: 1,
      price: 2.5,
    },
    {
      reason: 'Commande jamais reçue',
      words: [
        'Commande en ligne {numero}, payée {montant}, jamais reçue. Le suivi dit « en préparation » depuis des semaines.',
        'Carte cadeau achetée en ligne : ni courriel ni courrier. L’anniversaire est passé.',
      ],
      summary: 'La commande passée en ligne à la boutique n’a pas été reçue.',
      remedies: ['L’envoi immédiat', 'Le remboursement ({montant})'],
      service: 'Boutique en ligne',
      measures: [
        'Colis retrouvé au stock, envoyé en express, suivi des commandes relevé deux fois par semaine.',
      ],
      cause: 'NO_PROCEDURE',
      onTheSpot: 'Colis envoyé en express',
      prevention: 'Relever les commandes en ligne chaque mardi et chaque vendredi.',
      refusal:
        'Le transporteur produit une remise contre signature à l’adresse donnée ; une copie de la preuve de livraison a été jointe à la réponse.',
      severity: 2,
      price: 15,
    },
  ],
}
