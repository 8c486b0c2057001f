import { describe, expect, it } from 'vitest'
import { frenchTypography } from '#shared/text/french-typography'

const n = '\u202f'

describe('French typography', () => {
  it('sets narrow no-break spaces before high punctuation and inside quotation marks', () => {
    expect(frenchTypography('Base : « visiteurs » ; 12 % ?')).toBe(
      `Base${n}: «${n}visiteurs${n}»${n}; 12${n}% ?`.replace(' ?', `${n}?`),
    )
    expect(frenchTypography('«vous avez dit»')).toBe(`«${n}vous avez dit${n}»`)
    expect(frenchTypography('Pourquoi? Parce que; enfin')).toBe(`Pourquoi${n}? Parce que${n}; enfin`)
  })

  it('leaves times, addresses and what is already set alone', () => {
    expect(frenchTypography('à 10:05 sur https://exemple.fr/?a=b&c;d')).toBe(
      'à 10:05 sur https://exemple.fr/?a=b&c;d',
    )
    const once = frenchTypography("« L'accueil » : 80 % !")
    expect(frenchTypography(once)).toBe(once)
  })

  it('turns straight apostrophes between letters into typographic ones', () => {
    expect(frenchTypography("l'office d'Étretat, '30'")).toBe("l’office d’Étretat, '30'")
  })
})
