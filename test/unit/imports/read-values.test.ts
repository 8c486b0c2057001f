import { describe, expect, it } from 'vitest'
import {
  mendPhone,
  readAmount,
  readDecimal,
  readMinutes,
  readScore,
  readYesNo,
  splitContact,
} from '#shared/imports/read-values'

describe('values of old registers', () => {
  it('reads yes and no as people write them', () => {
    expect(['Oui', 'o', 'X', 'VRAI', '1', '✓'].map(readYesNo)).toEqual(Array(6).fill(true))
    expect(['Non', 'n', 'faux', '0'].map(readYesNo)).toEqual(Array(4).fill(false))
    expect(readYesNo('peut-être')).toBeNull()
  })

  it('reads French and English numbers and amounts', () => {
    expect(readDecimal('1 234,50')).toBe(1234.5)
    expect(readDecimal('1.234,50')).toBe(1234.5)
    expect(readDecimal('1,234.50')).toBe(1234.5)
    expect(readDecimal('1 234 567')).toBe(1234567)
    expect(readDecimal('douze')).toBeNull()
    expect(readAmount('1 234,50 €')).toBe(123450)
    expect(readAmount('EUR 12')).toBe(1200)
    expect(readAmount('-5')).toBeNull()
  })

  it('reads minutes and scores', () => {
    expect([readMinutes('45 min'), readMinutes('1 h 30'), readMinutes('2h')]).toEqual([45, 90, 120])
    expect([readScore('4', 5), readScore('8/10', 5), readScore('4 sur 5', 5)]).toEqual([4, 4, 4])
    expect(readScore('bien', 5)).toBeNull()
  })

  it('takes name, phone and e-mail out of one cell', () => {
    expect(splitContact('Mme Duval – tél. 06 12 34 56 78 – duval@exemple.fr')).toEqual({
      name: 'Mme Duval',
      phone: '06 12 34 56 78',
      email: 'duval@exemple.fr',
    })
    expect(splitContact('Jean Petit')).toEqual({ name: 'Jean Petit', phone: null, email: null })
  })

  it('gives a phone number its first zero back', () => {
    expect(mendPhone('612345678')).toBe('0612345678')
    expect(mendPhone('+33 6 12 34 56 78')).toBe('+33 6 12 34 56 78')
  })
})
