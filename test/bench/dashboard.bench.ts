import SqliteDatabase from 'better-sqlite3'
import { afterAll, bench, describe } from 'vitest'
import { openTestService } from '#test/support/open-service'
import { fillComplaints } from './support/fill-complaints'

const test = await openTestService()
fillComplaints(test.service.path, 100_000)
const bare = new SqliteDatabase(test.service.path, { readonly: true })
const year = ['2025-01-01', '2025-12-31']
const counted = `coalesce(kind, '') = 'complaint' and cancelled_at is null and reclassified_at is null`
const received = `from complaint where received_on between ? and ? and ${counted}`
const closed = `from complaint where closed_on between ? and ? and ${counted}`
// The counts of a dashboard as somebody would write them by hand, without anything around them.
const statements = [
  `select nature, site, channel, severity, count(*),
    sum(case when acknowledged_on <= acknowledgement_due_on then 1 else 0 end) ${received} group by 1, 2, 3, 4`,
  `select received_at, first_substantive_response_at ${received} and first_substantive_response_at is not null`,
  `select number, received_at, closed_at, acknowledged_at, answered_at, minutes_spent, satisfaction_score ${closed}`,
  `select substr(received_on, 1, 7), count(*) ${received} group by 1`,
  `select substr(closed_on, 1, 7), count(*) ${closed} group by 1`,
  `select site, received_on, count(*) ${received} group by 1, 2`,
  `select count(*) from complaint where answer_due_on between ? and ? and ${counted}`,
].map((text) => bare.prepare(text).raw())

afterAll(async () => {
  bare.close()
  await test.close()
})

describe('a year of 100,000 complaints', () => {
  bench(
    'bare SQL',
    () => {
      for (const statement of statements) statement.all(...year)
    },
    { iterations: 20, warmupIterations: 3 },
  )
  bench(
    'indicators.get',
    async () => {
      await test.call('indicators.get', { from: '2025-01-01', to: '2025-12-31' })
    },
    { iterations: 20, warmupIterations: 3 },
  )
})
