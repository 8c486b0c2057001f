import { join, resolve } from 'node:path'
import { app } from 'electron'
import { isServerAddress } from '#shared/server/server-address'
import { readServerPlace } from '#shared/server/server-fields'
import { remembered } from './remembered'
import { keepPasswordForNow } from './server-secrets'

/**
 * The register of this start: `--register=FILE` or `--register=postgres://…`, a `.r31` file opened from the desktop, REGISTRE31_REGISTER,
 * the one chosen last, or the one in the person's own folder.
 */
export function registerPath(parameters: readonly string[] = process.argv): string {
  const given = app.commandLine.getSwitchValue('register')
  if (given) return readPlace(given)
  const opened = openedFile(parameters)
  if (opened) return opened
  const fromEnvironment = process.env.REGISTRE31_REGISTER
  if (fromEnvironment) return readPlace(fromEnvironment)
  return remembered().register ?? join(app.getPath('userData'), 'registre.r31')
}

/** A file by its whole path, a server by the address under which it is remembered; a password in it is kept apart. */
function readPlace(text: string): string {
  if (!isServerAddress(text)) return resolve(text)
  const server = readServerPlace(text)
  // The service says what is wrong with an address, which shows no password.
  if (!server) return text.replace(/\/\/.*@/, '//')
  if (server.password !== null) keepPasswordForNow(server.place, server.password)
  return server.place
}

/** The `.r31` file among the parameters of a start, as the desktop gives it on a double click. */
export function openedFile(
  parameters: readonly string[],
  folder: string = process.cwd(),
): string | undefined {
  const opened = parameters.slice(1).find((parameter) => /^[^-].*\.r31$/i.test(parameter))
  return opened && resolve(folder, opened)
}
