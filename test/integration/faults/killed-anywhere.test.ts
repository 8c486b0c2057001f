import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtService } from '#test/support/built-command-line'
import { killAgain } from '#test/support/kill-again'

let entry: string
beforeAll(async () => {
  entry = await builtService()
}, 180_000)
const folder = mkdtempSync(join(tmpdir(), 'registre31-anywhere-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// The long run, at every moment, is test/bench/kills.bench.ts.
it('loses nothing acknowledged when the service is killed while it reports, backs up, imports', {
  timeout: 120_000,
}, async () => {
  const tally = await killAgain({
    entry,
    folder,
    kills: 3,
    during: ['report', 'backup', 'import'],
    lookEvery: 3,
  })
  expect(tally).toMatchObject({ lost: [], broken: [], verified: 1 })
  expect(tally.found).toBe(tally.acknowledged)
})
