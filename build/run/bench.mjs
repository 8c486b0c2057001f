import { join } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout, nodeModules } from '../setup/paths.mjs'
import { runHere } from '../setup/run-program.mjs'
import { sandboxSwitches } from '../setup/sandbox.mjs'
import { runScript } from '../setup/setup-error.mjs'
import { hasDisplay } from '../setup/system-libraries.mjs'

const virtualScreen = ['--auto-servernum', '--server-args=-screen 0 1920x1080x24']

// npm run bench [-- FILTER]: ratios measured side by side, file by file: intake, today, dashboard, window, volume.
// npm run bench -- --scale: registers of a thousand to a million complaints, the window and imports; the figures are kept in
// test/bench/record.json and test/bench/RECORD.md. --sizes=1000,100000 takes other sizes.
const allSizes = '1000,10000,100000,1000000'
await runScript(async () => {
  const runtime = await ensureReady({ addon: true, electron: true, virtualDisplay: true, build: true })
  if (!runtime) return 1
  process.env.REGISTRE31_ELECTRON ??= runtime.executable
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= runtime.folder
  process.env.REGISTRE31_PROGRAM ??= checkout
  process.env.REGISTRE31_ELECTRON_SWITCHES ??= sandboxSwitches(runtime).join(' ')
  const given = process.argv.slice(2)
  const isScale = given.includes('--scale')
  const sizes = given.find((one) => one.startsWith('--sizes='))?.slice('--sizes='.length)
  if (isScale) process.env.REGISTRE31_BENCH_RECORD = '1'
  if (isScale || sizes) process.env.REGISTRE31_BENCH_SIZES = sizes ?? allSizes
  const filters = given.filter((one) => !one.startsWith('--s'))
  const parameters = [
    join(nodeModules, 'vitest/vitest.mjs'),
    ...['run', '--config', 'build/vitest.config.ts', '--project', 'bench', '--disableConsoleIntercept'],
    ...(isScale && filters.length === 0 ? ['volume', 'window', 'import'] : filters),
  ]
  return hasDisplay()
    ? await runHere(process.execPath, parameters, { cwd: checkout })
    : await runHere('xvfb-run', [...virtualScreen, process.execPath, ...parameters], { cwd: checkout })
})
