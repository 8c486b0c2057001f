#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureReady } from '../setup/ensure-ready.mjs'
import { buildOutput } from '../setup/paths.mjs'
import { runScript } from '../setup/setup-error.mjs'

// The command line of the product: what it prints on stdout is its answer and nothing else.
await runScript(async () => {
  await ensureReady({ addon: true, build: true })
  const { status } = await import(pathToFileURL(join(buildOutput, 'main/cli.cjs')).href)
  return await status
})
