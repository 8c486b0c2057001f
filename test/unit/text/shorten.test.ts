import { describe, expect, it } from 'vitest'
import { shorten } from '#shared/text/shorten'

describe('a text on one line', () => {
  it.each([
    ['Bonjour,\n\nNous sommes arrivés.', 40, 'Bonjour, Nous sommes arrivés.'],
    ['Le bureau était fermé à dix heures', 20, 'Le bureau était…'],
    ['Fermé : personne ne répond', 12, 'Fermé…'],
    ['incompréhensiblement', 8, 'incompré…'],
    ['👎👎👎', 3, '👎…'],
    ['', 5, ''],
  ])('makes of %j at most %i characters: %j', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected)
  })
})
