import { allNatures } from '../natures/all-natures'
import { pickHandler } from '../office/employees'
import { isHighSeason, sampleSites } from '../office/sites'
import { makePerson } from '../persons/make-person'
import { createDeck, type Deck } from '../random/deck'
import { chance, pickWeighted, type Random, seededRandom } from '../random/random'
import { fillSlots } from '../texts/fill-slots'
import { manners } from '../texts/letters'
import { makeSlots } from '../texts/make-slots'
import { foreignLanguages, type Subject, type WordsLanguage } from '../texts/subject'
import { type MannerDecks, writeLetter } from '../texts/write-letter'
import { drawOccurrence, occurrenceOf } from './occurrence'
import { isOral, type Reception } from './receptions'
import type { Story } from './story'

/** One way to say one thing. */
interface Card {
  readonly subject: Subject
  readonly language: WordsLanguage
  readonly words: string
}

/** The decks from which the stories of one register are drawn, so that the same words come back as late as possible. */
export interface StoryDecks extends MannerDecks {
  readonly seed: number
  readonly cards: Readonly<Record<string, Deck<Card>>>
}

export function createStoryDecks(seed: number): StoryDecks {
  const random = seededRandom(seed, 'stories')
  const cards = Object.entries(allNatures).map(([nature, { subjects }]) => [
    nature,
    createDeck(random, subjects.flatMap(cardsOf)),
  ])
  const decksOf = (part: 'before' | 'after') =>
    Object.fromEntries(
      (['fr', ...foreignLanguages] as const).map((language) => [
        language,
        createDeck(random, manners[language][part]),
      ]),
    )
  return {
    seed,
    cards: Object.fromEntries(cards),
    // Every language was given a deck above.
    before: decksOf('before') as StoryDecks['before'],
    after: decksOf('after') as StoryDecks['after'],
  }
}

function cardsOf(subject: Subject): Card[] {
  const french = subject.words.map((words) => ({ subject, words, language: 'fr' as const }))
  const foreign = foreignLanguages.flatMap((language) =>
    (subject.foreign?.[language] ?? []).map((words) => ({ subject, words, language })),
  )
  return [...french, ...foreign]
}

export interface StoryWishes {
  readonly entry: string
  readonly reception: Reception
  readonly oral?: boolean
  /** Leaves aside what is not the office's, or what touches safety. */
  readonly fits?: (subject: Subject) => boolean
}

/** Tells what happened to somebody: nature, subject, person, words. */
export function tellStory(decks: StoryDecks, { entry, reception, oral, fits }: StoryWishes): Story {
  const random = seededRandom(decks.seed, entry)
  const isAtTheDesk = reception.channel === 'COUNTER' || reception.channel === 'PHONE'
  const { occurredOn: drawnOn, minute } = drawOccurrence(random, reception)
  const isSummer = drawnOn.slice(5) >= '04-01' && drawnOn.slice(5) <= '10-31'
  const wantsForeigner = chance(random, isSummer ? 0.2 : 0.08)
  const { nature, card } = drawCard(random, decks, {
    isHighSeason: isHighSeason(drawnOn),
    wantsForeigner,
    suits: (subject) => subject.season !== (isSummer ? 'WINTER' : 'SUMMER') && (fits?.(subject) ?? true),
  })
  const { subject, language } = card
  const texts = allNatures[nature]
  if (!texts) throw new Error(`no texts for ${nature}`)
  const person = makePerson(random, {
    language,
    needsAddress: reception.channel === 'LETTER',
    needsEmail: reception.channel === 'EMAIL' || reception.channel === 'WEB_FORM',
    isVisitor:
      nature === 'PRESTATAIRE' || /séjour|vacances|route|escale|week-end|kilomètres/i.test(card.words),
  })
  const occurredOn = occurrenceOf(subject, drawnOn)
  const { isWoman } = person
  const site = sampleSites[reception.site]
  const isSaid = oral ?? isOral(random, reception.channel)
  const made = makeSlots(random, { site, language, occurredOn, minute, isWoman, subject })
  const words = fillSlots(card.words, made.spoken)
  return {
    entry,
    random,
    reception,
    oral: isSaid,
    hasReceipt: reception.channel === 'COUNTER' && !isSaid && chance(random, 0.6),
    language,
    person,
    nature,
    texts,
    subject,
    ...made,
    occurredOn,
    verbatim: isAtTheDesk
      ? words
      : writeLetter(random, decks, {
          channel: reception.channel,
          language,
          words,
          slots: made.spoken,
          isLocal: person.isLocal,
        }),
    handler: pickHandler(random, nature, reception.receivedBy),
  }
}

interface CardWishes {
  readonly isHighSeason: boolean
  readonly suits: (subject: Subject) => boolean
  readonly wantsForeigner: boolean
}

function drawCard(random: Random, decks: StoryDecks, wishes: CardWishes): { nature: string; card: Card } {
  const natures = Object.entries(allNatures)
    .filter(([, { subjects }]) => subjects.some(wishes.suits))
    .map(([nature, { weight, summerWeight = weight }]) => {
      return [nature, wishes.isHighSeason ? summerWeight : weight] as const
    })
  const nature = pickWeighted(random, natures)
  const deck = decks.cards[nature]
  const suits = (card: Card) => wishes.suits(card.subject)
  const card =
    deck?.((one) => suits(one) && (one.language === 'fr') !== wishes.wantsForeigner) ?? deck?.(suits)
  if (!card) throw new Error(`nothing to say about ${nature}`)
  return { nature, card }
}
