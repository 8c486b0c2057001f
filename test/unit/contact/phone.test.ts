import { fc, test } from '@fast-check/vitest'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { normalisePhone, phoneSearchTokens } from '#shared/contact/phone'

describe('a phone number', () => {
  it.each([
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06/12/34/56/78',
    '06\u00a012\u00a034\u00a056\u00a078',
    '06\u202f12\u202f34\u202f56\u202f78',
    '\u202a06 12 34 56 78\u202c',
    '+33612345678',
    '+33 (0)6 12 34 56 78',
    '0033 6 12 34 56 78',
    '6 12 34 56 78',
  ])('is the same however it is written: %s', (text) => {
    expect(normalisePhone(text)).toBe('+33 6 12 34 56 78')
    expect(phoneSearchTokens(text)).toEqual(['0612345678', '612345678', '33612345678'])
  })

  it('is written as the numbering plan of France writes it', () => {
    for (const start of ['1', '3', '5', '6', '7', '80', '82', '89', '9']) {
      const text = `0${start.padEnd(9, '2345678')}`
      const plan = parsePhoneNumberFromString(text, 'FR')
      expect(normalisePhone(text)).toBe(plan?.isValid() ? plan.formatInternational() : null)
      if (plan?.isValid()) expect(phoneSearchTokens(text)[0]).toBe(plan.formatNational().replaceAll(' ', ''))
    }
  })

  it.each([
    ['0690 35 12 34', '+590 690 35 12 34'],
    ['05 96 50 12 34', '+596 596 50 12 34'],
    ['0594301234', '+594 594 30 12 34'],
    ['02 62 41 00 00', '+262 262 41 00 00'],
    ['0693 12 34 56', '+262 693 12 34 56'],
    ['0269 61 12 34', '+262 269 61 12 34'],
  ])('of an overseas department is dialled in that department: %s', (text, expected) => {
    expect(normalisePhone(text)).toBe(expected)
    expect(phoneSearchTokens(text)).toContain(text.replaceAll(' ', ''))
  })

  it.each([
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['00 49 30 123456', '+49 30 123456'],
    ['+1 (202) 555-0123', '+1 202 555 0123'],
    ['+689 40 50 12 34', '+689 40 50 12 34'],
    ['+687 24 12 34', '+687 24 12 34'],
  ])('may come from abroad: %s', (text, expected) => {
    expect(normalisePhone(text)).toBe(expected)
  })

  it('is local where the site is', () => {
    expect(normalisePhone('40 50 12 34', 'PF')).toBe('+689 40 50 12 34')
    expect(normalisePhone('40 50 12 34')).toBeNull()
  })

  it('keeps its extension', () => {
    expect(normalisePhone('01 23 45 67 89 poste 12')).toBe('+33 1 23 45 67 89 ext. 12')
    expect(phoneSearchTokens('01 23 45 67 89 poste 12')).toEqual(['0123456789', '123456789', '33123456789'])
  })

  it('is refused when it cannot exist or says something else', () => {
    for (const text of [
      '',
      '12',
      '112',
      '01 23 45 67',
      '06 12 34 56 7O',
      '00 00 00 00 00',
      'à rappeler',
      'appelez le 0612345678',
      '06 12 34 56 78 / 01 23 45 67 89',
    ]) {
      expect(normalisePhone(text), text).toBeNull()
    }
  })

  it('is found by its digits even when it is wrong', () => {
    expect(phoneSearchTokens('06 12 34 56 78 / 01')).toEqual(['061234567801'])
    expect(phoneSearchTokens('inconnu')).toEqual([])
  })

  test.prop([fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789+ ().-') }))])(
    'never throws, and is stable once normalised',
    (text) => {
      const once = normalisePhone(text)
      phoneSearchTokens(text)
      if (once !== null) expect(normalisePhone(once)).toBe(once)
    },
  )

  test.prop([
    fc.integer({ min: 100_000_000, max: 799_999_999 }),
    fc.constantFrom(' ', '.', '-', '\u00a0', ''),
  ])('gives the same tokens with and without the prefix of France', (number, separator) => {
    const digits = `0${number}`
    if (!normalisePhone(digits)?.startsWith('+33 ')) return
    const written = (digits.match(/../g) ?? []).join(separator)
    expect(phoneSearchTokens(`+33${number}`)).toEqual(phoneSearchTokens(written))
  })
})
