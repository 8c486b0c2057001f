import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Service } from '#service/context'
import type { ServerSecrets } from '#service/database/postgres-server'
import { dispatch } from '#service/dispatch'
import { registerName } from '#service/register/register-name'
import { startService, stopService } from '#service/start-service'
import type { Result } from '#shared/api/app-error'
import { readRefusal, refusal, refuseField } from '#shared/api/refusal'
import { isServerAddress } from '#shared/server/server-address'
import { readServerPlace } from '#shared/server/server-fields'
import type { Options } from './options'
import { UsageError } from './usage'

interface Caller {
  readonly login: string
  readonly password: string
}

let caller: Caller | null = null
let server: ServerSecrets = { password: null, authority: null }

/** Who the calls of this command line are made by: a login of `--as`, its password from the input or the environment. */
export function actAs(values: Options): void {
  const { as: login, 'password-stdin': isTyped } = values
  if (login === undefined) {
    if (isTyped) throw new UsageError('--password-stdin demande --as IDENTIFIANT')
    return
  }
  const password = isTyped ? readFileSync(0, 'utf8').replace(/\r?\n$/, '') : process.env.REGISTRE31_PASSWORD
  if (!password) throw new UsageError('--as demande --password-stdin ou la variable REGISTRE31_PASSWORD')
  caller = { login, password }
}

/**
 * What opens a register on a server: its password from the input, from the address or, as PostgreSQL's own programs
 * do, from PGPASSWORD or the file .pgpass; the certificate of `--authority`.
 */
export function connectWith(values: Options): void {
  const isTyped = values['server-password-stdin']
  if (isTyped && (values['password-stdin'] || values['passphrase-stdin'])) {
    throw new UsageError("--server-password-stdin : l'entrée standard ne donne qu'un secret")
  }
  server = {
    password: isTyped ? readFileSync(0, 'utf8').replace(/\r?\n$/, '') : null,
    authority: values.authority === undefined ? null : readCertificate(values.authority),
  }
}

/** What was given to open registers on a server. */
export function serverSecrets(): ServerSecrets {
  return server
}

function readCertificate(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`--authority : fichier illisible : ${path}`)
  }
}

/** Opens the service on a register for the time of a command. */
export async function withService<T>(
  path: string,
  expects: 'open' | 'absent' | 'either',
  run: (service: Service) => Promise<T>,
): Promise<T> {
  const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
  const place = readServerPlace(path)
  if (!place && isServerAddress(path)) throw refuseField('server', 'SERVER_ADDRESS')
  if (!place) requireFile(path, expects)
  const service = await startService({
    path: place?.place ?? path,
    migrationsFolder,
    server: { ...server, password: server.password ?? place?.password ?? null },
  })
  try {
    if (place && !service.failure) {
      if (expects === 'open' && !service.register) {
        throw refusal('REGISTER_ABSENT', 'REGISTER_SERVER_ABSENT', { place: registerName(service) })
      }
      if (expects === 'absent' && service.register) throw refusal('REGISTER_EXISTS')
    }
    if (caller && service.register) unwrap(await dispatch(service, 'session.signIn', caller))
    return await run(service)
  } finally {
    await stopService(service)
  }
}

function requireFile(path: string, expects: 'open' | 'absent' | 'either'): void {
  if (expects === 'open' && !existsSync(path)) {
    throw refusal('REGISTER_ABSENT', 'REGISTER_FILE_ABSENT', { path })
  }
  if (expects === 'absent' && existsSync(path)) throw refusal('REGISTER_EXISTS')
}

/** The value of an answer; a refusal is thrown as it came. */
export function unwrap<T>(result: Result<T>): T {
  if ('value' in result) return result.value
  // What to do about it is said in the terms of the command line.
  if (result.error.wording?.key === 'NOT_SIGNED_IN') throw refusal('NOT_SIGNED_IN', 'CLI_NOT_SIGNED_IN')
  throw readRefusal(result.error)
}
