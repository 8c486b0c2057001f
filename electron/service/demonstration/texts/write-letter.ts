import type { Deck } from '../random/deck'
import { chance, pick, type Random } from '../random/random'
import { fillSlots, type Slots } from './fill-slots'
import { manners } from './letters'
import type { WordsLanguage } from './subject'

/** What is said before and after the matter itself. */
export interface MannerDecks {
  readonly before: Readonly<Record<WordsLanguage, Deck<string>>>
  readonly after: Readonly<Record<WordsLanguage, Deck<string>>>
}

export interface Draft {
  readonly channel: string
  readonly language: WordsLanguage
  readonly words: string
  readonly slots: Slots
  /** Has no stay to speak of. */
  readonly isLocal: boolean
}

/** What was written, with the manners of a letter, of a mail, or of a form. */
export function writeLetter(random: Random, decks: MannerDecks, draft: Draft): string {
  const { channel, language, words, slots, isLocal } = draft
  const isLetter = channel === 'LETTER'
  const isMail = channel === 'EMAIL'
  const before =
    !isLocal && chance(random, isLetter ? 0.85 : isMail ? 0.45 : 0.12) ? decks.before[language]() : undefined
  const after =
    !isLocal && chance(random, isLetter ? 0.9 : isMail ? 0.55 : 0.3) ? decks.after[language]() : undefined
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
