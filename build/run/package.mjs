import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout, nodeModules } from '../setup/paths.mjs'
import { say } from '../setup/progress.mjs'
import { runHere } from '../setup/run-program.mjs'
import { runScript } from '../setup/setup-error.mjs'

// npm run package [-- --installers | --driveable]
//   the unpacked program, without any download; --installers adds what build/electron-builder.cjs names for this system;
//   --driveable leaves the inspector open, for the end-to-end tests of the package.
await runScript(async () => {
  const runtime = await ensureReady({ addon: true, electron: true, build: true })
  if (!runtime) return 1
  const given = process.argv.slice(2)
  const output = given.includes('--driveable') ? 'build/release/driveable' : 'build/release'
  rmSync(join(checkout, output, 'linux-unpacked'), { recursive: true, force: true })
  const parameters = [
    join(nodeModules, 'electron-builder/cli.js'),
    ...['--config', 'build/electron-builder.cjs', '--publish', 'never'],
    ...(given.includes('--installers') ? [] : ['--dir']),
  ]
  const env = {
    ...process.env,
    REGISTRE31_ELECTRON_VERSION: runtime.version,
    REGISTRE31_ELECTRON_FOLDER: runtime.folder,
    REGISTRE31_RELEASE: output,
    REGISTRE31_DRIVEABLE: given.includes('--driveable') ? '1' : '',
  }
  const code = await runHere(process.execPath, parameters, { cwd: checkout, env })
  if (code === 0) say(`Programme (program) : ${join(checkout, output)} — Electron ${runtime.version}`)
  if (code === 0 && runtime.kind === 'fallback') {
    say(
      'Fait avec l’Electron de secours : pour essais, à ne pas diffuser (fallback Electron: not for distribution)',
    )
  }
  return code
})
