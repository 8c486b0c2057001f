import { describe, expect, it } from 'vitest'
import { formatServerAddress } from '#shared/server/server-address'
import { readServerPlace, toServerAddress, toServerFields } from '#shared/server/server-fields'

const fields = { port: 5432, database: 'registre31', user: 'poste accueil', tls: 'VERIFY' } as const

describe('what is typed about a server', () => {
  it.each([
    ['registre.mairie.fr', 5432, 'registre.mairie.fr'],
    [' un, deux:5433 ; trois', 5440, 'un:5440,deux:5433,trois:5440'],
    ['::1', 5432, '[::1]'],
    ['[2001:db8::7]:5433', 5432, '[2001:db8::7]:5433'],
  ])('%s at port %i leads to %s', (hosts, port, expected) => {
    const address = formatServerAddress(toServerAddress({ ...fields, hosts, port }))
    expect(address).toBe(`postgres://poste%20accueil@${expected}/registre31?sslmode=verify-full`)
  })

  it('comes back as it was meant', () => {
    const typed = { ...fields, hosts: 'un, deux:5433', port: 5440, tls: 'NONE' } as const
    expect(toServerFields(toServerAddress(typed))).toEqual(typed)
  })

  it('is refused at its field when no host can be read in it', () => {
    for (const hosts of ['mai[rie', 'mairie:99999', 'postgres://mairie/base'])
      expect(() => toServerAddress({ ...fields, hosts }), hosts).toThrow(
        expect.objectContaining({
          issues: [expect.objectContaining({ path: 'hosts', code: 'SERVER_HOSTS' })],
        }),
      )
  })
})

describe('the address under which a register is remembered', () => {
  it('holds no password and has one form', () => {
    const read = readServerPlace('postgresql://anne:s%C3%A9same@mairie:5432/registre31')
    expect(read).toEqual({
      place: 'postgres://anne@mairie/registre31?sslmode=verify-full',
      password: 'sésame',
    })
    expect(readServerPlace(read?.place ?? '')?.place).toBe(read?.place)
    expect(readServerPlace('/home/anne/registre.r31')).toBeNull()
  })
})
