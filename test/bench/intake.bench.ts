import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openTestService } from '#test/support/open-service'
import { openBareRegister, readNewRows } from './support/bare-register'
import { deskEntry } from './support/desk-entry'
import { sayMachine, sayRatio, timeOf } from './support/side-by-side'

const batches = 16
const batchSize = 25

test('a durable intake.record beside the same rows written by better-sqlite3 alone', async () => {
  const { service, folder, call, close } = await openTestService()
  const reader = new SqliteDatabase(service.path, { readonly: true })
  const bare = openBareRegister(reader, join(folder, 'bare.r31'))
  const ours: number[] = []
  const floor: number[] = []
  let rank = 0
  for (let batch = 0; batch < batches; batch += 1) {
    const start = rank
    const times: number[] = []
    for (; rank < start + batchSize; rank += 1) {
      times.push(await timeOf(() => call('intake.record', deskEntry(rank))))
    }
    const written = readNewRows(reader, start)
    expect(written).toHaveLength(batchSize)
    const bareTimes: number[] = []
    for (const rows of written) bareTimes.push(await timeOf(() => bare.write(rows)))
    // The first batches warm both up.
    if (batch < 3) continue
    ours.push(...times)
    floor.push(...bareTimes)
  }
  sayMachine()
  sayRatio(
    'intake.record, durable: row, history, counters, words',
    { name: 'dispatch of the service', times: ours },
    { name: 'bare better-sqlite3, WAL, synchronous FULL', times: floor },
    '≤ 2 ×',
  )
  reader.close()
  bare.close()
  await close()
})
