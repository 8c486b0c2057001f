import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findElectronRuntime } from './setup/electron-runtime.mjs'
import { sandboxSwitches } from './setup/sandbox.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const runtime = findElectronRuntime()
// The one way to give Playwright another Electron than that of the package, and still have it held back at its start.
process.env.ELECTRON_OVERRIDE_DIST_PATH ??= runtime?.folder
process.env.REGISTRE31_PROGRAM ??= root
process.env.REGISTRE31_ELECTRON_SWITCHES ??= runtime ? sandboxSwitches(runtime).join(' ') : ''

// One worker a screen: windows on the same one would take the keyboard from each other. Workers read this file too.
const screens = process.env.REGISTRE31_SCREENS?.split(' ') ?? []
const screen = screens[Number(process.env.TEST_PARALLEL_INDEX)]
if (screen) {
  process.env.DISPLAY = screen
  // A virtual screen has no graphics card to look for.
  process.env.REGISTRE31_ELECTRON_SWITCHES += ' --disable-gpu'
}

export default defineConfig({
  testDir: `${root}/test/e2e`,
  testMatch: '**/*.e2e.ts',
  outputDir: `${root}/test/artifacts/e2e`,
  fullyParallel: false,
  workers: Math.max(1, screens.length),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: `${root}/test/artifacts/e2e.json` }]],
})
