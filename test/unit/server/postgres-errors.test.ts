import { describe, expect, it } from 'vitest'
import { isConnectionLost, isUnreachable, toPostgresAppError } from '#service/database/postgres-errors'
import { refusal } from '#shared/api/refusal'

const coded = (code: string, words = 'x') => Object.assign(new Error(words), { code })

describe('what PostgreSQL and the line to it say, in words', () => {
  it.each([
    [coded('28P01'), 'SERVER_REFUSED', 'SERVER_PASSWORD'],
    [coded('28000'), 'SERVER_REFUSED', 'SERVER_ENTRY'],
    [coded('3D000'), 'SERVER_REFUSED', 'SERVER_DATABASE'],
    [coded('42501'), 'READ_ONLY', 'SERVER_RIGHTS'],
    [coded('25006'), 'READ_ONLY', 'SERVER_READ_ONLY'],
    [coded('53100'), 'DISK_FULL', 'SERVER_DISK_FULL'],
    [coded('53300'), 'SERVER_UNREACHABLE', 'SERVER_FULL'],
    [coded('57P03'), 'SERVER_UNREACHABLE', 'SERVER_STARTING'],
    [coded('55P03'), 'REGISTER_LOCKED', 'SERVER_BUSY'],
    [coded('ENOTFOUND'), 'SERVER_UNREACHABLE', 'SERVER_NAME'],
    [coded('ECONNREFUSED'), 'SERVER_UNREACHABLE', 'SERVER_CLOSED'],
    [coded('EHOSTUNREACH'), 'SERVER_UNREACHABLE', 'SERVER_SILENT'],
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'SERVER_REFUSED', 'SERVER_TLS_NAME'],
    [coded('CERT_HAS_EXPIRED'), 'SERVER_REFUSED', 'SERVER_TLS_EXPIRED'],
    [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'SERVER_REFUSED', 'SERVER_TLS_UNKNOWN'],
    [coded('ERR_OSSL_PEM_NO_START_LINE'), 'SERVER_REFUSED', 'SERVER_TLS_UNKNOWN'],
    [new Error('The server does not support SSL connections'), 'SERVER_REFUSED', 'SERVER_TLS_MISSING'],
    [new Error('There was an error establishing an SSL connection'), 'SERVER_UNREACHABLE', 'SERVER_CLOSED'],
    [
      new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
      'SERVER_REFUSED',
      'SERVER_PASSWORD',
    ],
    [new Error('timeout exceeded when trying to connect'), 'SERVER_UNREACHABLE', 'SERVER_SILENT'],
    [new Error('Connection terminated unexpectedly'), 'SERVER_LOST', 'SERVER_LOST'],
    [coded('57P01'), 'SERVER_LOST', 'SERVER_LOST'],
    [coded('ECONNRESET'), 'SERVER_LOST', 'SERVER_LOST'],
  ])('%s', (error, code, key) => {
    const told = toPostgresAppError(error)
    expect(told).toMatchObject({ code, wording: { key } })
    expect(told?.message).toMatch(/\.$/)
  })

  it('a refusal of ours stays what it is, and anything else is unknown', () => {
    const own = refusal('CONFLICT', 'CONFLICT', { actor: 'Anne' })
    expect(toPostgresAppError(own)).toBe(own)
    for (const error of [coded('23505'), new Error('x'), 'x', null, undefined, 7, {}]) {
      expect(toPostgresAppError(error)).toBeNull()
      expect(isConnectionLost(error)).toBe(false)
      expect(isUnreachable(error)).toBe(false)
    }
  })

  it('tells a line that was cut from a server that says no', () => {
    for (const code of ['ECONNRESET', 'EPIPE', '57P01', '57P02', '08006', '08P01']) {
      expect(isConnectionLost(coded(code))).toBe(true)
      expect(isUnreachable(coded(code))).toBe(true)
    }
    for (const code of ['ECONNREFUSED', 'ENOTFOUND', '57P03', '53300']) {
      expect(isConnectionLost(coded(code))).toBe(false)
      expect(isUnreachable(coded(code))).toBe(true)
    }
    for (const code of ['28P01', '42501', '3D000', '57014', 'CERT_HAS_EXPIRED']) {
      expect(isUnreachable(coded(code))).toBe(false)
    }
  })
})
