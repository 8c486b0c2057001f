import type { InputOf } from '#shared/api/contract'

const first = ['Jeanne', 'Yves', 'Soizic', 'Robert', 'Aïcha', 'Nolwenn', 'Piotr', 'Émile']
const last = ['Œuvrard', 'Kerguelen', 'Le Bras', 'Martin', 'Benali', 'Nédélec', 'Nowak', 'Lefèvre']
const natures = ['ACCUEIL', 'HORAIRES', 'ATTENTE', 'DOCUMENTATION', 'PROPRETE']
const words =
  'Nous avons attendu une heure devant une porte close, malgré l’horaire affiché, avec deux enfants ; personne ' +
  'ne répondait au téléphone et la visite réservée depuis trois semaines a commencé sans nous. '

/** A written complaint as the desk records it: another person and another nature each time, a page of words. */
export function deskEntry(rank: number): InputOf<'intake.record'> {
  const pick = (items: readonly string[], step: number) => items[Math.floor(rank / step) % items.length] ?? ''
  return {
    receivedAt: '2026-11-09T10:30',
    channel: 'LETTER',
    writtenForm: true,
    nature: pick(natures, 1),
    verbatim: `${words.repeat(5)}Dossier ${rank}.`,
    complainant: {
      name: `${pick(first, 1)} ${pick(last, 8)}`,
      phone: `06 12 ${String(rank)
        .padStart(6, '0')
        .replace(/(..)(?=.)/g, '$1 ')}`,
      email: `personne${rank}@example.fr`,
    },
  }
}
