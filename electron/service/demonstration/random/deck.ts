import { type Random, shuffle } from './random'

/** Draws the first card that fits; cards come back only once the deck is used up, so that repeats lie far apart. */
export type Deck<T> = (fits?: (card: T) => boolean) => T | undefined

/** A deck of cards; undefined is drawn only when no card at all fits. */
export function createDeck<T>(random: Random, cards: readonly T[]): Deck<T> {
  let pile = shuffle(random, cards)
  return (fits = () => true) => {
    let at = pile.findIndex(fits)
    if (at < 0) {
      if (!cards.some(fits)) return undefined
      pile = [...pile, ...shuffle(random, cards)]
      at = pile.findIndex(fits)
    }
    return pile.splice(at, 1)[0]
  }
}
