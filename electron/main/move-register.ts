import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Result } from '#shared/api/app-error'
import type { MovedRegister } from '#shared/api/window-contract'
import { copyRegister } from './copy-register'
import { failure, shellFailure } from './failure'
import { logError, logInfo } from './log'
import { isOnNetwork } from './network-place'
import { type Registers, rememberRegister } from './registers'
import type { ServiceProcess } from './service-process'
import { writeFailureCode } from './write-failure-code'

/**
 * Moves the register: closed, copied, compared, opened at the new place, and only then is the old file put aside under
 * another name. Whatever fails, the register goes on at its old place.
 */
export async function moveRegister(
  registers: Registers,
  service: ServiceProcess,
  chosen: string,
): Promise<Result<MovedRegister>> {
  const from = registers.path()
  const to = resolve(extname(chosen).toLowerCase() === '.r31' ? chosen : `${chosen}.r31`)
  if (to === from) return { value: { moved: false } }
  if (isOnNetwork(to)) return failure('REGISTER_ON_NETWORK')
  if (existsSync(to)) return failure('REGISTER_EXISTS')
  const before = await registerId(service)
  if (before === null) return failure('REGISTER_ABSENT')

  await registers.close()
  try {
    await copyRegister(from, to)
  } catch (error) {
    logError('the register could not be copied', error)
    await registers.open(from)
    return copyFailure(error)
  }
  await registers.open(to)
  if ((await registerId(service)) !== before) {
    await registers.close()
    await rm(to, { force: true })
    await registers.open(from)
    return shellFailure('REFUSED', 'copyUnreadable')
  }
  rememberRegister(to)
  logInfo('the register was moved')
  return { value: { moved: true, folder: dirname(to), keptAs: await putAside(from) } }
}

async function registerId(service: ServiceProcess): Promise<string | null> {
  const info = await service.call('register.info', {})
  if ('error' in info || typeof info.value !== 'object' || info.value === null) return null
  return 'registerId' in info.value ? String(info.value.registerId) : null
}

/** The old file keeps its contents under a name that nobody opens by mistake; null when it could not be renamed. */
export async function putAside(path: string): Promise<string | null> {
  const day = new Date().toISOString().slice(0, 10)
  const aside = join(dirname(path), `${basename(path, '.r31')}.deplace-${day}.ancien`)
  try {
    await rename(path, aside)
    return basename(aside)
  } catch (error) {
    logError('the old file could not be renamed', error)
    return null
  }
}

function copyFailure(error: unknown): Result<never> {
  const code = writeFailureCode(error)
  if (code === 'REGISTER_EXISTS') return failure('REGISTER_EXISTS')
  if (code === 'DISK_FULL') return shellFailure('DISK_FULL', 'moveDiskFull')
  if (code === 'READ_ONLY') return shellFailure('READ_ONLY', 'moveReadOnly')
  return shellFailure('REFUSED', 'notMoved')
}
