import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/api/app-error'
import {
  describeServerAddress,
  formatServerAddress,
  isServerAddress,
  parseServerAddress,
  type ServerAddress,
  tlsModes,
} from '#shared/server/server-address'
import { manyScripts } from '#test/support/hostile-texts'

const read = (text: string) => parseServerAddress(text).address

describe('the address of a register on a server', () => {
  it('is read as PostgreSQL itself writes it', () => {
    expect(read('postgres://anne@registre.port-navalo.fr/registre31')).toEqual({
      hosts: [{ host: 'registre.port-navalo.fr', port: 5432 }],
      database: 'registre31',
      user: 'anne',
      tls: 'VERIFY',
    })
    expect(read('postgresql://anne@serveur:5433/registre31?sslmode=require')).toMatchObject({
      hosts: [{ host: 'serveur', port: 5433 }],
      tls: 'ENCRYPT',
    })
    expect(read('POSTGRES://anne@serveur/r?application_name=x&sslmode=verify-ca').tls).toBe('VERIFY')
    expect(read('postgres://anne@serveur/r?sslmode=disable').tls).toBe('NONE')
  })

  it('may name several hosts, tried in their order', () => {
    expect(read('postgres://anne@premier:5433,second,[2001:db8::7]:5434/r').hosts).toEqual([
      { host: 'premier', port: 5433 },
      { host: 'second', port: 5432 },
      { host: '2001:db8::7', port: 5434 },
    ])
  })

  it('may name the folder of a socket, and people and bases with any letters', () => {
    expect(read('postgres://anne@%2Fvar%2Frun%2Fpostgresql/r')).toMatchObject({
      hosts: [{ host: '/var/run/postgresql', port: 5432 }],
      tls: 'NONE',
    })
    const { address, password } = parseServerAddress(
      'postgres://Ana%C3%AFs%40port:a%3Ab%2F%40%20@serveur/base%20une',
    )
    expect(address).toMatchObject({ user: 'Anaïs@port', database: 'base une' })
    expect(password).toBe('a:b/@ ')
  })

  it('keeps the password apart: nothing that is shown holds it', () => {
    const { address, password } = parseServerAddress('postgres://anne:sésame@serveur/r')
    expect(password).toBe('sésame')
    expect(formatServerAddress(address)).toBe('postgres://anne@serveur/r?sslmode=verify-full')
    expect(JSON.stringify(address)).not.toContain('sésame')
    expect(describeServerAddress(address)).toBe('r · serveur')
    expect(parseServerAddress('postgres://anne:@serveur/r').password).toBe('')
    // An @ that was not encoded would leave the end of the password in the name of the host.
    expect(() => parseServerAddress('postgres://anne:sés@me@serveur/r')).toThrow(AppError)
  })

  it.each([
    ['postgres://anne@localhost/r', 'NONE'],
    ['postgres://anne@127.0.0.1/r', 'NONE'],
    ['postgres://anne@[::1]/r', 'NONE'],
    ['postgres://anne@localhost,secours.example.fr/r', 'VERIFY'],
    ['postgres://anne@127.example.fr/r', 'VERIFY'],
    ['postgres://anne@localhost.example.fr/r', 'VERIFY'],
  ])('only what never leaves the machine goes in plain text by itself: %s', (text, tls) => {
    expect(read(text).tls).toBe(tls)
  })

  it.each([
    'postgres://',
    'postgres://serveur/r',
    'postgres://anne@serveur',
    'postgres://anne@serveur/',
    'postgres://anne@/r',
    'postgres://@serveur/r',
    'postgres://anne@serveur:0/r',
    'postgres://anne@serveur:65536/r',
    'postgres://anne@serveur:/r',
    'postgres://anne@serveur,/r',
    'postgres://anne@2001:db8::7/r',
    'postgres://anne@serveur/r?sslmode=prefer',
    'postgres://anne@serveur/r?sslmode=allow',
    'postgres://anne%00root@serveur/r',
    'postgres://anne@serveur/r%0Aq',
    'postgres://anne@serveur/%E9',
    'mysql://anne@serveur/r',
    'registre.r31',
    '',
  ])('is refused in words when it is none: %s', (text) => {
    expect(() => parseServerAddress(text)).toThrow(AppError)
  })

  it('is refused, and never breaks, whatever the text', () => {
    for (const text of [...manyScripts.split('\n'), '%', '%5D:', '[', '::', "'; drop table history; --"]) {
      for (const given of [
        text,
        `postgres://${text}`,
        `postgres://anne@${text}/r`,
        `postgres://anne@serveur/${text}`,
      ]) {
        expectReadOrRefused(given)
      }
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expectReadOrRefused(`postgres://${text}`)),
    )
  })

  it('is told from a file', () => {
    expect(['postgres://a@b/c', 'postgresql://a@b/c', 'POSTGRES://a@b/c'].every(isServerAddress)).toBe(true)
    expect(
      ['/srv/registre.r31', 'C:\\registre.r31', 'postgres.r31', 'postgres:/a'].some(isServerAddress),
    ).toBe(false)
  })

  it('written as one line is read back as it was', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text))
    const host = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6(), fc.constant('/var/run/postgresql'))
    const place = fc.record({ host, port: fc.integer({ min: 1, max: 65_535 }) })
    const address: fc.Arbitrary<ServerAddress> = fc.record({
      hosts: fc
        .tuple(place, fc.array(place, { maxLength: 3 }))
        .map(([first, others]) => [first, ...others] as const),
      database: name,
      user: name,
      tls: fc.constantFrom(...tlsModes),
    })
    fc.assert(
      fc.property(address, (given) => {
        expect(parseServerAddress(formatServerAddress(given))).toEqual({ address: given, password: null })
      }),
    )
  })
})

function expectReadOrRefused(text: string): void {
  try {
    const { address } = parseServerAddress(text)
    expect(read(formatServerAddress(address))).toEqual(address)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
  }
}
