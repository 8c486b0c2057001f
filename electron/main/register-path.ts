import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Takes `--user-data-dir=FOLDER` into account; must run before anything asks for a path of the app. */
export function chooseUserData(): void {
  const given = app.commandLine.getSwitchValue('user-data-dir')
  if (!given) return
  const folder = resolve(given)
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}

/**
 * The register of this start: `--register=FILE`, a `.r31` file opened from the desktop, REGISTRE31_REGISTER,
 * or the one in the person's own folder.
 */
export function registerPath(parameters: readonly string[] = process.argv): string {
  const given = app.commandLine.getSwitchValue('register')
  if (given) return resolve(given)
  const opened = parameters.slice(1).find((parameter) => /^[^-].*\.r31$/i.test(parameter))
  if (opened) return resolve(opened)
  const fromEnvironment = process.env.REGISTRE31_REGISTER
  if (fromEnvironment) return resolve(fromEnvironment)
  return join(app.getPath('userData'), 'registre.r31')
}
