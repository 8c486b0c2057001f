import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const words =
  'attente guichet horaires accueil information site réservation visite musée plage parking bruit propreté facture retard réponse courrier bureau plan brochure escalier toilettes bateau port marché concert'.split(
    ' ',
  )
const people = [
  'Marie Durand',
  'Paul Petit',
  'Anne Le Goff',
  'Jean Kervella',
  'Chloé Nédélec',
  'Hugo Lefèvre',
]
const channels = ['courrier', 'mail', 'formulaire web']
const natures = ['Attente', 'Accueil', 'Horaires', 'Information inexacte', 'Propreté', 'Signalétique']

/** The lines of a register that somebody kept in a spreadsheet for ten years; a quarter of them name nobody. */
export function* oldRegisterLines(count: number): Generator<string[]> {
  const random = makeRandom(31)
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? ''
  yield 'N°;Date de réception;Nom;Courriel;Téléphone;Ville;Code postal;Canal;Motif;Description;Reçu par'.split(
    ';',
  )
  for (let rank = 1; rank <= count; rank += 1) {
    const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0')
    const isNamed = random() < 0.75
    const text = Array.from({ length: 20 + Math.floor(random() * 30) }, () => pick(words)).join(' ')
    yield [
      ...[String(rank), `${two(28)}/${two(12)}/${2016 + Math.floor((rank * 9.9) / count)}`],
      ...(isNamed
        ? [
            `${pick(people)} ${rank}`,
            `c${rank}@exemple.fr`,
            `061234${String(rank % 10_000).padStart(4, '0')}`,
          ]
        : ['', '', '']),
      ...(isNamed ? ['Vannes', '56000'] : ['', '']),
      ...[pick(channels), pick(natures), random() < 0.2 ? `${text} ;\nSuite « ${pick(words)} »` : text],
      pick(['Anne Le Goff', 'Bruno Caër', 'Ancien Agent']),
    ]
  }
}

/** Writes them as a French spreadsheet does. */
export async function writeOldRegister(path: string, count: number): Promise<void> {
  const file = createWriteStream(path)
  let waiting = ''
  for (const cells of oldRegisterLines(count)) {
    waiting += `${cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`
    if (waiting.length < 1_000_000) continue
    if (!file.write(waiting)) await once(file, 'drain')
    waiting = ''
  }
  file.end(waiting)
  await once(file, 'finish')
}

function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
