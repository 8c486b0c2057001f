import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { artifacts, checkout, nodeModules } from '../setup/paths.mjs'
import { runHere } from '../setup/run-program.mjs'
import { runScript, SetupError } from '../setup/setup-error.mjs'
import { hasDisplay } from '../setup/system-libraries.mjs'
import { add, countPlaywright, countVitest } from '../setup/test-counts.mjs'
import { withVirtualScreens } from '../setup/virtual-screens.mjs'

const vitestParts = ['unit', 'integration', 'security', 'window']
const parts = [...vitestParts, 'e2e']
// Half of a window test is waiting for its window, so two share the machine.
const screens = 2

// npm test [-- --unit --integration --security --window --e2e] [anything else goes to the runners: file names, …]
await runScript(async () => {
  const given = process.argv.slice(2)
  const named = parts.filter((part) => given.includes(`--${part}`))
  const rest = given.filter((parameter) => !parts.includes(parameter.replace(/^--/, '')))
  const chosen = named.length > 0 ? named : parts
  const projects = vitestParts.filter((part) => chosen.includes(part))
  const withWindow = chosen.includes('e2e')

  const needsProgram =
    withWindow || projects.some((project) => project === 'integration' || project === 'security')
  await ensureReady({
    addon: true,
    electron: withWindow,
    virtualDisplay: withWindow,
    postgres: needsProgram,
    build: needsProgram,
  })
  mkdirSync(artifacts, { recursive: true })

  let counts = { passed: 0, failed: 0, skipped: 0 }
  if (projects.length > 0) counts = add(counts, await runVitest(projects, rest))
  if (withWindow) counts = add(counts, await runPlaywright(rest))

  if (counts.passed + counts.failed === 0) {
    throw new SetupError('Aucun test n’a été exécuté.', 'No test was run.')
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  console.log(`\nTests: ${counts.passed} passed, ${counts.failed} failed${skipped}`)
  return counts.failed === 0 ? 0 : 1
})

/**
 * @param {readonly string[]} projects
 * @param {readonly string[]} rest
 */
async function runVitest(projects, rest) {
  const results = join(artifacts, 'vitest.json')
  rmSync(results, { force: true })
  const parameters = [
    join(nodeModules, 'vitest/vitest.mjs'),
    ...['run', '--config', 'build/vitest.config.ts', '--passWithNoTests'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    ...rest,
  ]
  return countVitest(results, await runHere(process.execPath, parameters, { cwd: checkout }))
}

/** @param {readonly string[]} rest */
async function runPlaywright(rest) {
  const results = join(artifacts, 'e2e.json')
  rmSync(results, { force: true })
  const parameters = [
    join(nodeModules, '@playwright/test/cli.js'),
    ...['test', '--config', 'build/playwright.config.ts', '--pass-with-no-tests'],
    ...rest,
  ]
  const run = (/** @type {NodeJS.ProcessEnv} */ env) =>
    runHere(process.execPath, parameters, { cwd: checkout, env: { ...process.env, ...env } })
  const code = hasDisplay()
    ? await run({})
    : await withVirtualScreens(screens, (displays) => run({ REGISTRE31_SCREENS: displays.join(' ') }))
  return countPlaywright(results, code)
}
