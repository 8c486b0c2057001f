import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout } from '../setup/paths.mjs'
import { say } from '../setup/progress.mjs'
import { runHere } from '../setup/run-program.mjs'
import { sandboxSwitches } from '../setup/sandbox.mjs'
import { runScript } from '../setup/setup-error.mjs'
import { hasDisplay } from '../setup/system-libraries.mjs'

await runScript(async () => {
  if (!hasDisplay()) {
    say('Aucun écran (DISPLAY et WAYLAND_DISPLAY sont vides) : la fenêtre ne peut pas s’ouvrir.')
    say('There is no display (DISPLAY and WAYLAND_DISPLAY are empty): the window cannot open.')
    say('Le travail principal sans fenêtre / the main job without a window:  npm run demo')
    return 1
  }
  const runtime = await ensureReady({ addon: true, electron: true, build: true })
  if (!runtime) return 1
  return await runHere(runtime.executable, [checkout, ...sandboxSwitches(runtime), ...process.argv.slice(2)])
})
