import { listOf } from '../texts/list-of'

export const frenchWomen = listOf(`
  Adèle, Agnès, Amélie, Anaïs, Annick, Aurore, Béatrice, Bénédicte, Camille, Catherine, Cécile, Céline, Chloé,
  Clémence, Corinne, Delphine, Éléonore, Élise, Élodie, Émilie, Fatima, Florence, Françoise, Gaëlle, Geneviève,
  Hélène, Inès, Isabelle, Jocelyne, Joëlle, Julie, Karima, Laëtitia, Laure, Léa, Lucie, Maëlys, Magali,
  Marie-Noëlle, Mathilde, Michèle, Mireille, Nadège, Nathalie, Noëlle, Océane, Odile, Pascale, Raphaëlle, Régine,
  Sandrine, Séverine, Sylvie, Thérèse, Valérie, Véronique, Yasmine, Zélie
`)

export const frenchMen = listOf(`
  Abdel, Adrien, Alain, Anaël, André, Antoine, Aurélien, Benoît, Bertrand, Cédric, Clément, Cyrille, Damien, Denis,
  Didier, Étienne, Fabrice, Félix, Frédéric, Gaël, Gérard, Gilles, Grégoire, Guénolé, Hervé, Jacques,
  Jean-François, Jean-Noël, Jérémie, Joël, Joachim, Karim, Laurent, Léo, Loïc, Lucas, Marc, Mathieu, Maël, Mickaël,
  Nicolas, Noël, Olivier, Patrice, Philippe, Pierre-Yves, Quentin, Raphaël, Régis, Rémi, René, Sébastien, Stéphane,
  Thibault, Théo, Thierry, Vincent, Yann
`)

export const frenchSurnames = listOf(`
  Abgrall, Amblard, Arnoult, Aubépin, Barthélemy, Baudry, Béguin, Belhadj, Bénard, Bézier, Blésois, Boisseau,
  Bonnefoy, Bouchard, Brézé, Cadoret, Cambefort, Carpentier, Chabaud, Charrière, Châtelain, Chevallier, Cœurdacier,
  Colombani, Cordonnier, Coulibaly, Crépin, Dauphin, Delcourt, Desœuvres, Diallo, Duchêne, Dujardin, Étcheverry,
  Fauré, Février, Forêt, Fouché, Gallois, Garandeau, Gervaise, Gouëzel, Grandjean, Grenêche, Guérineau, Guyomard,
  Haméon, Hédouin, Hernández, Huguet, Issartel, Jaffré, Jégou, Kermarrec, Lachèvre, Laforêt, Lagrange, Le Bihan,
  Le Cœur, Le Floc’h, Lefèvre, Lemaître, L’Hostis, Magnin, Malézieux, Marchand, Mérieau, Meunier, Morvan, N’Guessan,
  Naudin, Œuvrard, Olivéra, Pacôme, Pélissier, Perdrigeon, Pierrefitte, Poirée, Prévost, Quéméner, Quentric, Rabœuf,
  Récamier, Rivoallan, Rouvière, Saint-Aubin, Sauvêtre, Ségalen, Tanguy, Thébault, Thévenin, Trémoulet, Vaillant,
  Vasseur, Vénard, Verdière, Vigneron, Villégier, Yvinec, Ziégler
`)

/** Groups that write in the name of their members. */
export const groups = listOf(`
  Club de randonnée Les Semelles d’Azur, Amicale des retraités de Brénoville, École primaire de Vaudreuil-le-Bois,
  Chorale La Clé des Champs, Comité d’entreprise des Ateliers Vaubrun, Association Loisirs et Culture de Sérigny,
  Club photo de Montaubert, Cyclotouristes du Pays d’Ouzel, Centre social de Brénoville, Association Marche et Rêve
`)
