import { existsSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Result } from '#shared/api/app-error'
import { isServerAddress } from '#shared/server/server-address'
import { failure, shellFailure } from './failure'
import { isOnNetwork } from './network-place'
import type { Registers } from './registers'
import { shellText } from './shell-text'

type Switched = { readonly switched: boolean }

/** Lets the person choose a register file and goes over to it. */
export async function openOtherRegister(
  registers: Registers,
  window: BrowserWindow | undefined,
): Promise<Result<Switched>> {
  const options = {
    title: shellText('openRegister.title'),
    buttonLabel: shellText('openRegister.button'),
    defaultPath: isServerAddress(registers.path()) ? app.getPath('documents') : dirname(registers.path()),
    filters: [{ name: shellText('openRegister.kind'), extensions: ['r31'] }],
    properties: ['openFile' as const],
  }
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  const [path] = answer.filePaths
  if (answer.canceled || !path) return { value: { switched: false } }
  return goTo(registers, path)
}

/** Lets the person choose where a new register goes; the window then asks for its first facts. */
export async function createOtherRegister(
  registers: Registers,
  window: BrowserWindow | undefined,
): Promise<Result<Switched>> {
  const path = await chooseNewPlace(
    window,
    shellText('createRegister.title'),
    shellText('createRegister.button'),
  )
  if (path === undefined) return { value: { switched: false } }
  if (existsSync(path)) return failure('REGISTER_EXISTS')
  if (isOnNetwork(path)) return failure('REGISTER_ON_NETWORK')
  await registers.switchTo(path)
  return { value: { switched: true } }
}

/** Goes over to a register that is there, or to a server; a network share is refused while this one stays open. */
export async function goTo(registers: Registers, path: string): Promise<Result<Switched>> {
  if (isServerAddress(path)) return switchTo(registers, path)
  const chosen = resolve(path)
  if (!existsSync(chosen)) return shellFailure('NOT_FOUND', 'registerGone')
  if (isOnNetwork(chosen)) return failure('REGISTER_ON_NETWORK')
  return switchTo(registers, chosen)
}

async function switchTo(registers: Registers, chosen: string): Promise<Result<Switched>> {
  if (chosen === registers.path()) return { value: { switched: false } }
  await registers.switchTo(chosen)
  return { value: { switched: true } }
}

/** A place for a register that does not exist yet; undefined when the person changed their mind. */
export async function chooseNewPlace(
  window: BrowserWindow | undefined,
  title: string,
  buttonLabel: string,
  start = join(app.getPath('documents'), 'registre.r31'),
): Promise<string | undefined> {
  const filters = [{ name: shellText('openRegister.kind'), extensions: ['r31'] }]
  const options = { title, buttonLabel, defaultPath: start, filters }
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  if (answer.canceled || !answer.filePath) return undefined
  const path = resolve(answer.filePath)
  return extname(path).toLowerCase() === '.r31' ? path : `${path}.r31`
}
