import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findElectronRuntime } from './setup/electron-runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

process.env.REGISTRE31_ELECTRON ??= findElectronRuntime()?.executable
process.env.REGISTRE31_PROGRAM ??= root

export default defineConfig({
  testDir: `${root}/test/e2e`,
  testMatch: '**/*.e2e.ts',
  outputDir: `${root}/test/artifacts/e2e`,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: `${root}/test/artifacts/e2e.json` }]],
})
