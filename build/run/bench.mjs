import { join } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout, nodeModules } from '../setup/paths.mjs'
import { runHere } from '../setup/run-program.mjs'
import { sandboxSwitches } from '../setup/sandbox.mjs'
import { runScript } from '../setup/setup-error.mjs'
import { hasDisplay } from '../setup/system-libraries.mjs'

const virtualScreen = ['--auto-servernum', '--server-args=-screen 0 1920x1080x24']

// npm run bench [-- FILTER]: ratios measured side by side, file by file: intake, today, dashboard, window.
await runScript(async () => {
  const runtime = await ensureReady({ addon: true, electron: true, virtualDisplay: true, build: true })
  if (!runtime) return 1
  process.env.REGISTRE31_ELECTRON ??= runtime.executable
  process.env.REGISTRE31_ELECTRON_SWITCHES ??= sandboxSwitches(runtime).join(' ')
  const parameters = [
    join(nodeModules, 'vitest/vitest.mjs'),
    ...['run', '--config', 'build/vitest.config.ts', '--project', 'bench', '--disableConsoleIntercept'],
    ...process.argv.slice(2),
  ]
  return hasDisplay()
    ? await runHere(process.execPath, parameters, { cwd: checkout })
    : await runHere('xvfb-run', [...virtualScreen, process.execPath, ...parameters], { cwd: checkout })
})
