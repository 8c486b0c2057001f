import { AppError, type ErrorCode } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'

/** SQLSTATE (PostgreSQL manual, appendix A) or code of the operating system → code and message of `errors`. */
const refusals: Readonly<Record<string, readonly [ErrorCode, string?]>> = {
  '53100': ['DISK_FULL', 'SERVER_DISK_FULL'],
  '25006': ['READ_ONLY', 'SERVER_READ_ONLY'],
  '42501': ['READ_ONLY', 'SERVER_RIGHTS'],
  '55P03': ['REGISTER_LOCKED', 'SERVER_BUSY'],
  '40001': ['REGISTER_LOCKED', 'SERVER_BUSY'],
  '40P01': ['REGISTER_LOCKED', 'SERVER_BUSY'],
  '57014': ['REGISTER_LOCKED', 'SERVER_BUSY'],
  '28P01': ['SERVER_REFUSED', 'SERVER_PASSWORD'],
  '28000': ['SERVER_REFUSED', 'SERVER_ENTRY'],
  '3D000': ['SERVER_REFUSED', 'SERVER_DATABASE'],
  '53300': ['SERVER_UNREACHABLE', 'SERVER_FULL'],
  '57P03': ['SERVER_UNREACHABLE', 'SERVER_STARTING'],
  ENOTFOUND: ['SERVER_UNREACHABLE', 'SERVER_NAME'],
  EAI_AGAIN: ['SERVER_UNREACHABLE', 'SERVER_NAME'],
  ECONNREFUSED: ['SERVER_UNREACHABLE', 'SERVER_CLOSED'],
  ENOENT: ['SERVER_UNREACHABLE', 'SERVER_CLOSED'],
  ETIMEDOUT: ['SERVER_UNREACHABLE', 'SERVER_SILENT'],
  EHOSTUNREACH: ['SERVER_UNREACHABLE', 'SERVER_SILENT'],
  ENETUNREACH: ['SERVER_UNREACHABLE', 'SERVER_SILENT'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['SERVER_REFUSED', 'SERVER_TLS_NAME'],
  CERT_HAS_EXPIRED: ['SERVER_REFUSED', 'SERVER_TLS_EXPIRED'],
  CERT_NOT_YET_VALID: ['SERVER_REFUSED', 'SERVER_TLS_EXPIRED'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['SERVER_REFUSED', 'SERVER_TLS_UNKNOWN'],
  SELF_SIGNED_CERT_IN_CHAIN: ['SERVER_REFUSED', 'SERVER_TLS_UNKNOWN'],
  UNABLE_TO_GET_ISSUER_CERT: ['SERVER_REFUSED', 'SERVER_TLS_UNKNOWN'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['SERVER_REFUSED', 'SERVER_TLS_UNKNOWN'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['SERVER_REFUSED', 'SERVER_TLS_UNKNOWN'],
}

/** What the client library says in words only. */
const sentences: readonly (readonly [RegExp, ErrorCode, string?])[] = [
  [/does not support SSL/, 'SERVER_REFUSED', 'SERVER_TLS_MISSING'],
  [/error establishing an SSL connection/, 'SERVER_UNREACHABLE', 'SERVER_CLOSED'],
  [/SASL|client password must be a string|no password/i, 'SERVER_REFUSED', 'SERVER_PASSWORD'],
  [/timeout/i, 'SERVER_UNREACHABLE', 'SERVER_SILENT'],
]

/** What was given as the certificate of the authority is none. */
const noCertificate = /^ERR_OSSL_(?:PEM|ASN1)_/

const lost = /^(?:ECONNRESET|EPIPE|57P0[1245]|25P03|08\w{3})$/
const lostSentence =
  /Connection terminated|connection is closed|not queryable|Connection ended|Query read timeout/i

/** The refusal that an error of PostgreSQL or of the line to it stands for; null for any other. */
export function toPostgresAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  const [code, key] = refusals[codeOf(error)] ?? []
  if (code) return refusal(code, key)
  if (noCertificate.test(codeOf(error))) return refusal('SERVER_REFUSED', 'SERVER_TLS_UNKNOWN')
  if (isConnectionLost(error)) return refusal('SERVER_LOST')
  const words = error instanceof Error ? error.message : ''
  const found = sentences.find(([pattern]) => pattern.test(words))
  return found ? refusal(found[1], found[2]) : null
}

/** The line was cut in the middle: whether the last statement was done is not known from here. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'SERVER_LOST'
  return lost.test(codeOf(error)) || (error instanceof Error && lostSentence.test(error.message))
}

/** Nobody answers now; somebody may in a moment. */
export function isUnreachable(error: unknown): boolean {
  return isConnectionLost(error) || toPostgresAppError(error)?.code === 'SERVER_UNREACHABLE'
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
