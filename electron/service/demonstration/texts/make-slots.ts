import { addDays, type LocalDate } from '#shared/time/day-number'
import { type SampleSite, sampleSites } from '../office/sites'
import { between, pick, pickWeighted, type Random } from '../random/random'
import type { Slots } from './fill-slots'
import { listOf } from './list-of'
import type { Subject, WordsLanguage } from './subject'
import { type SampleThirdParty, type ThirdPartyCategory, thirdParties } from './third-parties'
import { dayInWords, timeInWords } from './words-of-dates'

const places = {
  plage: listOf('la plage des Dunes, la plage du Goulet, la plage de Port-Aurèle, la grande plage'),
  rue: listOf(
    'la rue des Corderies, la rue du Sémaphore, la montée de la Tour, la rue aux Herbes, la place du Pilori',
  ),
  village: listOf('Rocheclaire, Saint-Malvin, Port-Aurèle, Villedune, La Roche-aux-Mouettes'),
}
const activities = listOf(`
  la visite guidée de la vieille ville, la balade nature sur l’estran, la visite nocturne du phare,
  la sortie découverte des marais salants, la visite contée des remparts, la randonnée commentée du Sémaphore
`)
const winterActivities = listOf(`
  la visite guidée de la vieille ville, la visite contée des remparts, la visite aux lampions,
  la balade gourmande du dimanche, la visite de la criée
`)
const goods = listOf(`
  un bol en faïence, une affiche du phare, un torchon brodé, une marinière d’enfant, un coffret de caramels,
  un livre sur les naufrages, une casquette bleu marine, un mug décoré, un puzzle de la baie
`)
const advisers = listOf(
  'la personne à l’accueil, votre collègue au comptoir, la personne qui nous a reçus, l’agent d’accueil',
)
const companies: readonly (readonly [words: string, people: number])[] = [
  ['en couple', 2],
  ['avec mes deux enfants', 3],
  ['avec ma mère de 82 ans', 2],
  ['en famille', 4],
  ['avec des amis', 5],
  ['avec mes petits-enfants', 4],
  ['avec une poussette', 3],
  ['à trois', 3],
]

/** What the texts of a case need to know. */
export interface SlotFacts {
  readonly site: SampleSite
  readonly language: WordsLanguage
  readonly occurredOn: LocalDate
  /** Minute of the day at which it happened. */
  readonly minute: number
  readonly isWoman: boolean
  readonly subject: Pick<Subject, 'thirdParty' | 'price'>
}

export interface MadeSlots {
  /** As the office writes them. */
  readonly slots: Slots
  /** As the person writes them, in their language. */
  readonly spoken: Slots
  readonly thirdParty: SampleThirdParty | null
  /** Money at stake for all of them. */
  readonly cents: number
}

/** The facts of one case as they stand in its texts. */
export function makeSlots(random: Random, facts: SlotFacts): MadeSlots {
  const { language, occurredOn, minute, subject } = facts
  const [company, people] = pick(random, companies)
  const thirdParty = subject.thirdParty ? pickThirdParty(random, subject.thirdParty, facts.site) : null
  const cents = Math.round((subject.price ?? 0) * 100) * people
  const wait = pickWeighted(random, [
    [20, 2],
    [25, 3],
    [30, 4],
    [35, 3],
    [40, 3],
    [45, 3],
    [50, 1],
    [55, 1],
  ])
  const isWinter = occurredOn.slice(5) < '04-01' || occurredOn.slice(5) > '10-31'
  const later = minute + between(random, 3, 7) * 15
  const slots = {
    bureau: facts.site.bureau,
    ...momentsIn('fr', { occurredOn, minute, later }),
    semaine: stayIn(random, occurredOn),
    minutes: String(wait),
    avec: company,
    e: facts.isWoman ? 'e' : '',
    personnes: ['', 'un', 'deux', 'trois', 'quatre', 'cinq'][people] ?? String(people),
    people: String(people),
    montant: euros(cents),
    animation: pick(random, isWinter ? winterActivities : activities),
    produit: pick(random, goods),
    agent: pick(random, advisers),
    numero: `BIL-${between(random, 20_417, 68_940)}`,
    plage: pick(random, places.plage),
    rue: pick(random, places.rue),
    village: pick(random, places.village),
    ...(thirdParty ? { tiers: thirdParty.the, dutiers: thirdParty.ofThe, autiers: thirdParty.toThe } : {}),
  }
  return {
    thirdParty,
    cents,
    slots,
    spoken: { ...slots, ...momentsIn(language, { occurredOn, minute, later }) },
  }
}

/** The town hall is that of the place; anybody else is anywhere. */
function pickThirdParty(random: Random, category: ThirdPartyCategory, site: SampleSite): SampleThirdParty {
  const [rocheclaire, saintMalvin] = thirdParties.Mairie
  if (category === 'Mairie') return site === sampleSites.SAINT_MALVIN ? saintMalvin : rocheclaire
  return pick<SampleThirdParty>(random, thirdParties[category])
}

/** Days and hours as they are written in a language. */
function momentsIn(
  language: WordsLanguage,
  when: { occurredOn: LocalDate; minute: number; later: number },
): Slots {
  return {
    jour: dayInWords(when.occurredOn, language),
    date: dayInWords(when.occurredOn, language, false),
    heure: timeInWords(when.minute, language),
    heure2: timeInWords(when.later, language),
  }
}

/** A stay that ends when it happened. */
function stayIn(random: Random, occurredOn: LocalDate): string {
  const arrival = addDays(occurredOn, -between(random, 4, 8))
  return `du ${dayInWords(arrival, 'fr', false)} au ${dayInWords(occurredOn, 'fr', false)}`
}

function euros(cents: number): string {
  return cents % 100 === 0 ? `${cents / 100} €` : `${(cents / 100).toFixed(2).replace('.', ',')} €`
}
