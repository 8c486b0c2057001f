import { ensureAddon } from './addon.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureElectronRuntime } from './electron-runtime.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { ensurePostgres } from './postgres.mjs'
import { ensureBuild } from './source-build.mjs'
import { ensureSharedLibraries, ensureVirtualDisplay } from './system-libraries.mjs'

/**
 * Brings the checkout to where a command can run; does nothing, fast, when everything is there.
 * @param {{ addon?: boolean, electron?: boolean, virtualDisplay?: boolean, postgres?: boolean, build?: boolean }} needs
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime | undefined>} the Electron, when one was asked for
 */
export async function ensureReady(needs) {
  checkNodeVersion()
  await ensureDependencies()
  const runtime = needs.electron ? await ensureElectronRuntime() : undefined
  if (runtime) await ensureSharedLibraries(runtime)
  if (needs.virtualDisplay) await ensureVirtualDisplay()
  if (needs.postgres) await ensurePostgres()
  if (needs.addon) await ensureAddon(runtime)
  if (needs.build) await ensureBuild()
  return runtime
}
