import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { app } from 'electron'

/** Takes `--user-data-dir=FOLDER` into account; must run before anything asks for a path of the app. */
export function chooseUserData(): void {
  const given = app.commandLine.getSwitchValue('user-data-dir')
  if (!given) return
  const folder = resolve(given)
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}
