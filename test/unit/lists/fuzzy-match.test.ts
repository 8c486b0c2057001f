import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fuzzyMatch, wordMatches } from '#shared/search/fuzzy-match'

const marked = (text: string, query: string) =>
  fuzzyMatch(text, query)?.ranges.map(({ from, to }) => text.slice(from, to)) ?? null

describe('the fuzzy match of commands', () => {
  it('finds beginnings of words, whole words and letters with gaps, without accents', () => {
    expect(marked('Réglages : Natures', 'regl nat')).toEqual(['Régl', 'Nat'])
    expect(marked('Nouvelle entrée', 'ne')).toEqual(['N', 'e'])
    expect(marked('Œuvre', 'oeu')).toEqual(['Œu'])
    expect(marked('Apparence sombre', 'zz')).toBeNull()
  })

  it('puts the better match first', () => {
    const score = (text: string) => fuzzyMatch(text, 'rap')?.score ?? -1
    expect(score('Rapports')).toBeGreaterThan(score('Apparence du rapport'))
  })

  test.prop([fc.string(), fc.string()])('marks stretches of the text, in order and apart', (text, query) => {
    for (const ranges of [fuzzyMatch(text, query)?.ranges ?? [], wordMatches(text, query)]) {
      let last = -1
      for (const { from, to } of ranges) {
        expect(from).toBeGreaterThan(last)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        last = to
      }
    }
  })
})

describe('the words found in an entry', () => {
  it('are marked where they begin a word', () => {
    const text = 'Élodie Marchand — quarante minutes d’attente'
    const words = wordMatches(text, 'elod att').map(({ from, to }) => text.slice(from, to))
    expect(words).toEqual(['Élod', 'att'])
  })
})
