import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtService } from '#test/support/built-command-line'
import { type KillTally, killAgain } from '#test/support/kill-again'

// How many deaths: KILLS=1000 npm run bench -- kills
const kills = Number(process.env.KILLS ?? 60)
const folder = mkdtempSync(join(tmpdir(), 'registre31-kills-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let entry: string
beforeAll(async () => {
  entry = await builtService()
}, 180_000)

function tell({ kills: by, lost, broken, ...counts }: KillTally): void {
  const all = Object.values(by).reduce((sum, count) => sum + count, 0)
  process.stdout.write(
    `${JSON.stringify({ kills: all, ...by, ...counts, lost: lost.length, broken: broken.length })}\n`,
  )
}

it(`${kills} times kill -9 of the service: nothing acknowledged is lost, the register stays whole`, {
  timeout: 4 * 3_600_000,
}, async () => {
  const tally = await killAgain({ entry, folder, kills, lookEvery: 50, onLook: tell })
  expect(tally.lost).toEqual([])
  expect(tally.broken).toEqual([])
  expect(tally.found).toBe(tally.acknowledged)
})
