/** Short words that people add to a remark, or to a proposal or a compliment. */
export const remarkEndings = {
  negative: [
    'Dommage.',
    'Merci d’y penser.',
    'À part cela, très beau séjour.',
    'Ce n’est pas la première fois.',
    'Plusieurs personnes s’en plaignaient.',
    'À signaler à qui de droit.',
    'Sinon la région est magnifique.',
    'Pour une station classée, c’est peu.',
    'Le reste était parfait.',
    'Merci de faire passer le message.',
    'Nous avons été surpris.',
  ],
  positive: [
    'Continuez ainsi.',
    'Merci encore.',
    'À l’année prochaine.',
    'Nous en parlerons autour de nous.',
    '😊',
  ],
  ideas: ['Merci.', 'Ce serait bien utile.', 'Vu ailleurs, cela marche très bien.', 'Juste une idée.'],
} as const
