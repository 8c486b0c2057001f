import { addDays, type LocalDate } from '#shared/time/day-number'
import { type Instant, localDateTimeOf } from '#shared/time/local-date'
import { allNatures } from '../natures/all-natures'
import { pickHandler } from '../office/employees'
import { officeZone } from '../office/office-days'
import { isHighSeason, isOpen, sampleSites } from '../office/sites'
import { makePerson } from '../persons/make-person'
import { createDeck, type Deck } from '../random/deck'
import { between, chance, pick, pickWeighted, type Random, seededRandom } from '../random/random'
import { fillSlots } from '../texts/fill-slots'
import { manners } from '../texts/letters'
import { makeSlots } from '../texts/make-slots'
import { foreignLanguages, type Subject, type WordsLanguage } from '../texts/subject'
import { isOral, type Reception } from './receptions'
import type { Story } from './story'

/** One way to say one thing. */
interface Card {
  readonly subject: Subject
  readonly language: WordsLanguage
  readonly words: string
}

/** The decks from which the stories of one register are drawn, so that the same words come back as late as possible. */
export interface StoryDecks {
  readonly seed: number
  readonly cards: Readonly<Record<string, Deck<Card>>>
  readonly before: Readonly<Record<WordsLanguage, Deck<string>>>
  readonly after: Readonly<Record<WordsLanguage, Deck<string>>>
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
  const { occurredOn, minute } = drawOccurrence(random, reception)
  const isSummer = occurredOn.slice(5) >= '04-01' && occurredOn.slice(5) <= '10-31'
  const wantsForeigner = chance(random, isSummer ? 0.2 : 0.08)
  const { nature, card } = drawCard(random, decks, {
    isHighSeason: isHighSeason(occurredOn),
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
  })
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
      : writeLetter(random, decks, { channel: reception.channel, language, words, slots: made.spoken }),
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

/** When it happened: some days before what comes in writing, at the counter early enough to come and tell. */
function drawOccurrence(random: Random, reception: Reception): { occurredOn: LocalDate; minute: number } {
  const { channel, day, site, receivedAt } = reception
  const [soonest, latest] = delays[channel] ?? [0, 2]
  const heardAt = minuteOf(receivedAt)
  const tooEarly = opening + 120
  let occurredOn = addDays(day, -between(random, soonest, latest))
  if (occurredOn === day && heardAt < tooEarly) occurredOn = addDays(day, -1)
  for (let back = 0; back < 7 && !isOpen(sampleSites[site], occurredOn); back += 1)
    occurredOn = addDays(occurredOn, -1)
  if (!isOpen(sampleSites[site], occurredOn)) occurredOn = day
  const latestMinute = occurredOn === day ? Math.min(closing, heardAt - 105) : closing
  return {
    occurredOn,
    minute: Math.floor(between(random, opening, Math.max(opening, latestMinute)) / 15) * 15,
  }
}

const opening = 9 * 60 + 30
const closing = 17 * 60

function minuteOf(at: Instant): number {
  const time = localDateTimeOf(at, officeZone)
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))
}

const delays: Readonly<Record<string, readonly [number, number]>> = {
  COUNTER: [0, 2],
  PHONE: [0, 3],
  EMAIL: [0, 9],
  WEB_FORM: [0, 6],
  LETTER: [4, 21],
  ONLINE_REVIEW: [1, 14],
  SOCIAL: [0, 3],
}

interface Draft {
  readonly channel: string
  readonly language: WordsLanguage
  readonly words: string
  readonly slots: Readonly<Record<string, string>>
}

/** What was written, with the manners of a letter, of a mail, or of a form. */
function writeLetter(random: Random, decks: StoryDecks, { channel, language, words, slots }: Draft): string {
  const isLetter = channel === 'LETTER'
  const isMail = channel === 'EMAIL'
  const before = chance(random, isLetter ? 0.85 : isMail ? 0.45 : 0.12) ? decks.before[language]() : undefined
  const after = chance(random, isLetter ? 0.9 : isMail ? 0.55 : 0.3) ? decks.after[language]() : undefined
  const body = [before, words, after].filter((part) => part !== undefined)
  const text = body.map((part) => fillSlots(part, slots)).join(isLetter ? '\n\n' : ' ')
  if (isLetter) {
    const [greeting, farewell] = manners[language].formal
    return `${greeting}\n\n${text}\n\n${farewell}`
  }
  if (isMail) {
    const [greeting, farewell] = pick(random, manners[language].mail)
    return `${greeting}\n\n${text}\n\n${farewell}`
  }
  if (channel === 'SOCIAL' && chance(random, 0.6)) return `${text} ${pick(random, ['😞', '😡', '🙄', '👎'])}`
  if (channel === 'ONLINE_REVIEW' && language === 'fr')
    return `${pick(random, ['Deux étoiles sur cinq.', 'Décevant.', 'Mitigé.', 'Une étoile.'])} ${text}`
  return text
}
