import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout } from '../setup/paths.mjs'
import { say } from '../setup/progress.mjs'
import { runHere } from '../setup/run-program.mjs'
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
  // Chromium refuses to sandbox for root; people run the program as themselves, containers and CI as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return await runHere(runtime.executable, [checkout, ...asRoot, ...process.argv.slice(2)])
})
