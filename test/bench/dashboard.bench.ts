import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openTestService } from '#test/support/open-service'
import { fillComplaints } from './support/fill-complaints'
import { alternate, sayMachine, sayRatio, timeOf } from './support/side-by-side'

const cases = 100_000
const year = { from: '2025-01-01', to: '2025-12-31' }
const counted = `coalesce(kind, '') = 'complaint' and cancelled_at is null and reclassified_at is null`
const received = `from complaint where received_on between ? and ? and ${counted}`
const closed = `from complaint where closed_on between ? and ? and ${counted}`
// The counts of a dashboard as somebody would write them by hand, without anything around them.
const questions = [
  `select nature, site, channel, severity, count(*),
    sum(case when acknowledged_on <= acknowledgement_due_on then 1 else 0 end) ${received} group by 1, 2, 3, 4`,
  `select received_at, first_substantive_response_at ${received} and first_substantive_response_at is not null`,
  `select number, received_at, closed_at, acknowledged_at, answered_at, minutes_spent, satisfaction_score ${closed}`,
  `select substr(received_on, 1, 7), count(*) ${received} group by 1`,
  `select substr(closed_on, 1, 7), count(*) ${closed} group by 1`,
  `select site, received_on, count(*) ${received} group by 1, 2`,
  `select count(*) from complaint where answer_due_on between ? and ? and ${counted}`,
]

test('the figures of a year of 100,000 complaints beside bare SQL', async () => {
  const { service, call, close } = await openTestService()
  fillComplaints(service.path, cases)
  const bare = new SqliteDatabase(service.path, { readonly: true })
  const statements = questions.map((text) => bare.prepare(text).raw())
  const answer = await call('indicators.get', year)
  expect(answer.received.n).toBeGreaterThan(cases / 6)
  const { ours, floor } = await alternate(
    25,
    () => timeOf(() => call('indicators.get', year)),
    () => timeOf(() => statements.map((statement) => statement.all(year.from, year.to))),
  )
  sayMachine()
  sayRatio(
    `indicators.get, ${answer.received.n} complaints received in the year`,
    { name: 'all figures of the dashboard, by the service', times: ours },
    { name: 'bare SQL of its counts and rows', times: floor },
    '≤ 100 ms in the service',
  )
  bare.close()
  await close()
})
