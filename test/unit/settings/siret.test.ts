import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSiret, isSiret } from '#shared/settings/siret'
import { readWebSite } from '#shared/settings/web-site'

describe('a SIRET', () => {
  it('is known by its check digit, however it is typed', () => {
    for (const text of [
      '73282932000074',
      '732 829 320 00074',
      '732.829.320.00074',
      '732\u202f829\u202f320\u202f00074',
    ])
      expect(isSiret(text), text).toBe(true)
    for (const text of ['73282932000075', '7328293200007', '732829320000740', 'abc', '', '00000000000000'])
      expect(isSiret(text), text).toBe(false)
  })

  it('of La Poste follows the rule of its own', () => {
    expect(isSiret('35600000000048')).toBe(true)
    // A post office: no Luhn digit, the digits add up to a multiple of five.
    expect(isSiret('35600000049837')).toBe(true)
    expect(isSiret('35600000049838')).toBe(false)
  })

  it('does not survive one wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...'73282932000074']
        digits[place] = String((Number(digits[place]) + shift) % 10)
        return !isSiret(digits.join(''))
      }),
    )
  })

  it('is printed in its groups, once or twice', () => {
    expect(formatSiret('73282932000074')).toBe('732 829 320 00074')
    expect(formatSiret(formatSiret('73282932000074'))).toBe('732 829 320 00074')
    expect(formatSiret('12')).toBe('12')
  })
})

describe('the address of a web site', () => {
  it('is completed with https', () => {
    expect(readWebSite('www.mediateur.fr')).toBe('https://www.mediateur.fr')
    expect(readWebSite('HTTPS://Médiation-Conso.fr/saisir?a=1')).toBe('https://médiation-conso.fr/saisir?a=1')
    expect(readWebSite('mediateur.fr:8443/x')).toBe('https://mediateur.fr:8443/x')
  })

  it('is refused when it leads elsewhere or nowhere', () => {
    for (const text of [
      'http://mediateur.fr',
      'javascript:alert(1)',
      'https://moi@banque.fr',
      'mediateur',
      'a b.fr',
      'https://',
      'file:///etc/passwd',
    ])
      expect(readWebSite(text), text).toBeNull()
  })
})
