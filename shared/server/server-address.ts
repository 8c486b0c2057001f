import { refuseField } from '#shared/api/refusal'

/** How far the line to the server is kept from others. */
export const tlsModes = ['VERIFY', 'ENCRYPT', 'NONE'] as const
/** VERIFY: encrypted, and the server proves its name; ENCRYPT: encrypted only; NONE: as plain text. */
export type TlsMode = (typeof tlsModes)[number]

export interface ServerHost {
  /** A name, an address, or the folder of a socket. */
  readonly host: string
  readonly port: number
}

/** Where a register on PostgreSQL is; it holds no secret and can be shown and remembered. */
export interface ServerAddress {
  /** Tried in this order; the first that takes writes is the one. */
  readonly hosts: readonly [ServerHost, ...ServerHost[]]
  readonly database: string
  readonly user: string
  readonly tls: TlsMode
}

export const defaultServerPort = 5432

const scheme = /^postgres(?:ql)?:\/\//i
const pattern = /^postgres(?:ql)?:\/\/(?:([^:@/?]*)(?::([^@/?]*))?@)?([^@/?]+)\/([^@/?]+)(?:\?(.*))?$/i

/** Whether a text names a register on a server rather than a file. */
export function isServerAddress(text: string): boolean {
  return scheme.test(text)
}

/**
 * Reads `postgres://user:password@host:port,host2/database?sslmode=…` as PostgreSQL's own programs write it (manual of
 * libpq, 34.1.1.2). Without `sslmode` the server must prove its name, unless it is on this very machine. The password
 * is given apart: it belongs nowhere where the address is shown.
 */
export function parseServerAddress(text: string): { address: ServerAddress; password: string | null } {
  const [, user, password, hosts, database, parameters] = pattern.exec(text) ?? []
  const read = hosts?.split(',').map(readHost)
  if (!user || !database || !read || read.includes(null)) throw refuseField('server', 'SERVER_ADDRESS')
  const [first, ...others] = read.filter((host) => host !== null)
  if (!first) throw refuseField('server', 'SERVER_ADDRESS')
  return {
    address: {
      hosts: [first, ...others],
      database: decode(database),
      user: decode(user),
      tls: readTls(parameters) ?? ([first, ...others].every(isLocal) ? 'NONE' : 'VERIFY'),
    },
    password: password === undefined ? null : decode(password),
  }
}

/** The address as one line, which `parseServerAddress` reads back. */
export function formatServerAddress({ hosts, database, user, tls }: ServerAddress): string {
  const places = hosts.map(({ host, port }) => {
    const name = host.includes(':') ? `[${host}]` : encodeURIComponent(host)
    return port === defaultServerPort ? name : `${name}:${port}`
  })
  const path = `${encodeURIComponent(user)}@${places.join(',')}/${encodeURIComponent(database)}`
  return `postgres://${path}?sslmode=${modeOfTls[tls]}`
}

/** The address in two words, for people: the database, and the first host. */
export function describeServerAddress({ hosts: [{ host }], database }: ServerAddress): string {
  return `${database} · ${host}`
}

const modeOfTls: Readonly<Record<TlsMode, string>> = {
  VERIFY: 'verify-full',
  ENCRYPT: 'require',
  NONE: 'disable',
}

function readTls(parameters: string | undefined): TlsMode | null {
  const mode = /(?:^|&)sslmode=([a-z-]+)/.exec(parameters ?? '')?.[1]
  if (mode === undefined) return null
  if (mode === 'verify-full' || mode === 'verify-ca') return 'VERIFY'
  if (mode === 'require') return 'ENCRYPT'
  if (mode === 'disable') return 'NONE'
  throw refuseField('server', 'SERVER_ADDRESS')
}

function readHost(text: string): ServerHost | null {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? []
  const host = bracketed ?? plain
  const number = port === undefined ? defaultServerPort : Number(port)
  if (!host || number < 1 || number > 65_535) return null
  const name = decode(host)
  return /[[\]]/.test(name) ? null : { host: name, port: number }
}

function isLocal({ host }: ServerHost): boolean {
  return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text)
    // A NUL would end the text in the messages to the server, and a line break has no place in an address.
    if (!/\p{Cc}/u.test(decoded)) return decoded
  } catch {
    // Falls through: a text that is not encoded as addresses are.
  }
  throw refuseField('server', 'SERVER_ADDRESS')
}
