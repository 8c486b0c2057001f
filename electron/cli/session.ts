import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Service } from '#service/context'
import { startService, stopService } from '#service/start-service'
import type { Result } from '#shared/api/app-error'
import { readRefusal, refusal } from '#shared/api/refusal'

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
    return await run(service)
  } finally {
    await stopService(service)
  }
}

/** The value of an answer; a refusal is thrown as it came. */
export function unwrap<T>(result: Result<T>): T {
  if ('value' in result) return result.value
  throw readRefusal(result.error)
}
