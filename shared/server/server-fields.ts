import { z } from 'zod'
import { AppError } from '#shared/api/app-error'
import { refuseField } from '#shared/api/refusal'
import {
  defaultServerPort,
  formatServerAddress,
  parseServerAddress,
  type ServerAddress,
  tlsModes,
} from './server-address'

const word = z.string().trim().min(1).max(120)
const port = z.int().min(1).max(65_535)

/** Where a server is, as a form asks for it. */
export const serverFieldsSchema = z.strictObject({
  /** One or several names or addresses, separated by commas, each with a port of its own or not. */
  hosts: z.string().trim().min(1).max(500),
  /** The port of the hosts that name none. */
  port: port.default(defaultServerPort),
  database: word,
  user: word,
  tls: z.enum(tlsModes).default('VERIFY'),
})
export type ServerFields = z.output<typeof serverFieldsSchema>

/** The address that filled fields name. Refuses hosts that cannot be read, with the field. */
export function toServerAddress({ hosts, port: usual, database, user, tls }: ServerFields): ServerAddress {
  const places = hosts
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((host) => withPort(host, usual))
  try {
    const path = `${encodeURIComponent(user)}@${places.join(',')}/${encodeURIComponent(database)}`
    return { ...parseServerAddress(`postgres://${path}`).address, tls }
  } catch (error) {
    if (error instanceof AppError) throw refuseField('hosts', 'SERVER_HOSTS')
    throw error
  }
}

/** The fields that an address was made of. */
export function toServerFields({ hosts, database, user, tls }: ServerAddress): ServerFields {
  const [first] = hosts
  const names = hosts.map(({ host, port: own }) => {
    const name = host.includes(':') ? `[${host}]` : host
    return own === first.port ? name : `${name}:${own}`
  })
  return { hosts: names.join(', '), port: first.port, database, user, tls }
}

/** The one form of an address under which it is remembered, without its password; null for what is none. */
export function readServerPlace(text: string): { place: string; password: string | null } | null {
  try {
    const { address, password } = parseServerAddress(text)
    return { place: formatServerAddress(address), password }
  } catch {
    return null
  }
}

function withPort(host: string, usual: number): string {
  const isBareIpv6 = !host.startsWith('[') && host.split(':').length > 2
  const name = isBareIpv6 ? `[${host}]` : host
  return /:\d+$/.test(name.replace(/^\[[^\]]*\]/, '')) ? name : `${name}:${usual}`
}
