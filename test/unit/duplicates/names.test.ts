import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areNamesAlike } from '#shared/duplicates/compare-names'
import { mailboxOf, personKeys, phoneKey } from '#shared/duplicates/person-keys'
import { isPossibleDuplicate, recognise } from '#shared/duplicates/recognise'

describe('names of one person', () => {
  it.each([
    ['Jean Dupont', 'DUPOND Jean'],
    ['J. Dupont', 'Jean Dupont'],
    ['Mme Anne Le Goff', 'Legoff Anne'],
    ['Marie Etchegaray', 'Marie Etchégaray'],
    ['Thibault Lefebvre', 'Thibaut Lefèvre'],
    ['Catherine Muller', 'Katherine Müller'],
    ['Jean-Pierre de La Fontaine', 'J.-P. Lafontaine'],
    ['Mathieu Garcia', 'Matthieu Garcia'],
    ['Philippe Haristoy', 'Philipe Aristoy'],
    ['Luc Saint-Martin', 'St Martin Luc'],
    ['Jean Moreau', 'Jean Moreaux'],
    ['Nguyen Thi Lan', 'Lan Nguyen'],
    ['Marie Martin', 'Marie Martin-Dubois'],
    ['Chloé Œuvrard', 'chloe oeuvrard'],
  ])('%s and %s are alike', (a, b) => {
    expect(areNamesAlike(a, b)).toBe(true)
  })

  it.each([
    ['Jean Dupont', 'Jeanne Dupont'],
    ['Michel Martin', 'Michèle Martin'],
    ['Frédéric Petit', 'Frédérique Petit'],
    ['Paul Martin', 'Pierre Martin'],
    ['Marie Martin', 'Marie Morin'],
    ['Luc Bernard', 'Lucas Bernard'],
    ['Dupont', 'Dupont'],
    ['P. Dupont', 'Jean Dupont'],
    ['', 'Jean Dupont'],
  ])('%s and %s are not', (a, b) => {
    expect(areNamesAlike(a, b)).toBe(false)
  })

  it('the order of the two names never matters', () => {
    const part = fc.constantFrom(
      'Jean',
      'Jeanne',
      'Dupont',
      'Dupond',
      'J.',
      'Le',
      'Goff',
      'Legoff',
      'de',
      'Lefèvre',
      'Lefebvre',
      'Martin',
      'M.',
    )
    const name = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(' '))
    fc.assert(fc.property(name, name, (a, b) => areNamesAlike(a, b) === areNamesAlike(b, a)))
  })

  it('any text is compared without failing, and a name of two words is like itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        expect(areNamesAlike(a, b)).toBe(areNamesAlike(b, a))
      }),
    )
    expect(areNamesAlike('王 小明', '王 小明')).toBe(true)
  })
})

describe('means to recognise somebody', () => {
  it('a phone is the same however it is written', () => {
    expect(phoneKey('05 59 12 34 56')).toBe(phoneKey('+33 5 59 12 34 56'))
    expect(phoneKey('05.59.12.34.56 poste 12')).toBe(phoneKey('0559123456'))
    expect(phoneKey('rien')).toBeNull()
  })

  it('a mailbox is the same in capitals, with a tag, and with dots where they mean nothing', () => {
    expect(mailboxOf('Jean.Dupont+ot@Gmail.com')).toBe('jeandupont@gmail.com')
    expect(mailboxOf('Jean.Dupont@exemple.fr')).toBe('jean.dupont@exemple.fr')
    expect(mailboxOf('@exemple.fr')).toBeNull()
  })

  it('two people of one organisation are two people', () => {
    const organisation = 'Hôtel de la Plage SARL'
    expect(recognise({ organisation }, { organisation: 'Hotel La Plage' })).toEqual(['ORGANISATION'])
    expect(recognise({ organisation, name: 'Jean Dupont' }, { organisation, name: 'Anne Le Goff' })).toEqual(
      [],
    )
  })

  it('everybody who is recognised shares a key with the person recognised', () => {
    const a = { name: 'Jean DUPOND', phone: '05 59 12 34 56', email: 'jean@exemple.fr' }
    const b = { name: 'J. Dupont', phone: null, email: null }
    expect(recognise(a, b)).toEqual(['NAME'])
    expect(personKeys(a).some((mark) => personKeys(b).includes(mark))).toBe(true)
  })

  it('a duplicate has the same nature and is at most so many days away', () => {
    const entry = { nature: 'ACCUEIL', receivedOn: '2026-11-01' }
    expect(isPossibleDuplicate(entry, { nature: 'ACCUEIL', receivedOn: '2026-10-02' }, 30)).toBe(true)
    expect(isPossibleDuplicate(entry, { nature: 'ACCUEIL', receivedOn: '2026-10-01' }, 30)).toBe(false)
    expect(isPossibleDuplicate(entry, { nature: 'PRIX', receivedOn: '2026-11-01' }, 30)).toBe(false)
  })
})
