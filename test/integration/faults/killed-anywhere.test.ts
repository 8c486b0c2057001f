import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtService } from '#test/support/built-command-line'
import { killAgain, killMoments } from '#test/support/kill-again'

let entry: string
beforeAll(async () => {
  entry = await builtService()
}, 180_000)
const folder = mkdtempSync(join(tmpdir(), 'registre31-anywhere-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// The long run is test/bench/kills.bench.ts.
it('loses nothing acknowledged when the service is killed while it starts, records, handles, reports, backs up, imports', {
  timeout: 120_000,
}, async () => {
  const tally = await killAgain({ entry, folder, kills: killMoments.length, lookEvery: killMoments.length })
  expect(tally).toMatchObject({ lost: [], broken: [], verified: 1 })
  expect(tally.found).toBe(tally.acknowledged)
})
