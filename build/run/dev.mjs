import { join } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout, nodeModules } from '../setup/paths.mjs'
import { runHere } from '../setup/run-program.mjs'
import { sandboxSwitches } from '../setup/sandbox.mjs'
import { runScript } from '../setup/setup-error.mjs'
import { forgetBuild } from '../setup/source-build.mjs'

// The window reloads by itself; the main process and the service restart when their sources change.
await runScript(async () => {
  const runtime = await ensureReady({ addon: true, electron: true })
  if (!runtime) return 1
  forgetBuild()
  const withoutSandbox = sandboxSwitches(runtime).length > 0 ? ['--noSandbox'] : []
  const tool = join(nodeModules, 'electron-vite/bin/electron-vite.js')
  const parameters = ['dev', '--watch', '--config', 'build/vite/electron.vite.config.ts', ...withoutSandbox]
  const env = { ...process.env, ELECTRON_EXEC_PATH: runtime.executable }
  return await runHere(process.execPath, [tool, ...parameters, '--', ...process.argv.slice(2)], {
    cwd: checkout,
    env,
  })
})
