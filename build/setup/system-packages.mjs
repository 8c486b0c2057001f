import { existsSync } from 'node:fs'
import { step } from './progress.mjs'
import { lastLines, runQuietly } from './run-program.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * Installs Debian packages where this process may; elsewhere says which command does it.
 * A name may give alternatives ("libasound2t64|libasound2"): the first one that the system knows is taken.
 * @param {readonly string[]} names
 * @param {string} purpose
 */
export async function installSystemPackages(names, purpose) {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get')
  const byHand = names.map((name) => name.split('|').at(-1)).join(' ')
  if (!isDebian || process.getuid?.() !== 0) {
    throw new SetupError(
      `Il manque au système : ${purpose}. Commande (Debian, Ubuntu) :`,
      `The system lacks: ${purpose}. Command (Debian, Ubuntu):`,
      `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${byHand}`,
    )
  }
  await step(`Paquets du système : ${purpose} (system packages)`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runQuietly('apt-get', ['update', '-qq'], { env })
    const chosen = await Promise.all(names.map(chooseAlternative))
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...chosen]
    const { code, output } = await runQuietly('apt-get', install, { env })
    if (code !== 0) {
      throw new SetupError(
        `Les paquets du système n’ont pas pu être installés : ${chosen.join(' ')}`,
        `The system packages could not be installed: ${chosen.join(' ')}`,
        lastLines(output),
      )
    }
  })
}

/** @param {string} name */
async function chooseAlternative(name) {
  const alternatives = name.split('|')
  for (const alternative of alternatives) {
    const { stdout } = await runQuietly('apt-cache', ['policy', alternative])
    if (/Candidat\w*\s*:\s*\d/.test(stdout)) return alternative
  }
  return alternatives.at(-1) ?? name
}
