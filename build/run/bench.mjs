import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { checkout, nodeModules } from '../setup/paths.mjs'
import { say } from '../setup/progress.mjs'
import { runHere } from '../setup/run-program.mjs'
import { runScript } from '../setup/setup-error.mjs'

// npm run bench [-- FILTER]: vitest's benchmarks of test/bench.
await runScript(async () => {
  await ensureReady({ addon: true, build: true })
  const folder = join(checkout, 'test/bench')
  if (!existsSync(folder) || !readdirSync(folder).some((name) => name.endsWith('.bench.ts'))) {
    say('Aucune mesure dans test/bench (no benchmark there yet)')
    return 0
  }
  const parameters = [
    join(nodeModules, 'vitest/vitest.mjs'),
    'bench',
    '--run',
    '--config',
    'build/vitest.config.ts',
  ]
  return await runHere(process.execPath, [...parameters, '--project', 'bench', ...process.argv.slice(2)], {
    cwd: checkout,
  })
})
