import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { startService, stopService } from '#service/start-service'
import type { Result } from '#shared/api/app-error'
import { readRefusal, refusal } from '#shared/api/refusal'
import type { Options } from './options'
import { UsageError } from './usage'

interface Caller {
  readonly login: string
  readonly password: string
}

let caller: Caller | null = null

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

/** Opens the service on a register for the time of a command. */
export async function withService<T>(
  path: string,
  expects: 'open' | 'absent' | 'either',
  run: (service: Service) => Promise<T>,
): Promise<T> {
  if (expects === 'open' && !existsSync(path)) {
    throw refusal('REGISTER_ABSENT', 'REGISTER_FILE_ABSENT', { path })
  }
  if (expects === 'absent' && existsSync(path)) {
    throw refusal('REGISTER_EXISTS')
  }
  const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
  const service = await startService({ path, migrationsFolder })
  try {
    if (caller && service.register) unwrap(await dispatch(service, 'session.signIn', caller))
    return await run(service)
  } finally {
    await stopService(service)
  }
}

/** The value of an answer; a refusal is thrown as it came. */
export function unwrap<T>(result: Result<T>): T {
  if ('value' in result) return result.value
  // What to do about it is said in the terms of the command line.
  if (result.error.wording?.key === 'NOT_SIGNED_IN') throw refusal('NOT_SIGNED_IN', 'CLI_NOT_SIGNED_IN')
  throw readRefusal(result.error)
}
