import type { z } from 'zod'
import type { connectionSchema } from '#shared/server/server-window-api'

/** A connection that may be tried. */
export type Connection = z.output<typeof connectionSchema>

/** The connection as it is typed; the certificate is chosen apart. */
export interface ConnectionValues {
  readonly hosts: string
  readonly port: string
  readonly database: string
  readonly user: string
  readonly password: string
  readonly tls: Connection['tls']
}

export const blankConnection: ConnectionValues = {
  hosts: '',
  port: '5432',
  database: 'registre31',
  user: '',
  password: '',
  tls: 'VERIFY',
}
