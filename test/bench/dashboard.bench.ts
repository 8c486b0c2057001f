import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openTestService } from '#test/support/open-service'
import { deskEntry } from './support/desk-entry'
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
  const count = () => timeOf(() => statements.map((statement) => statement.all(year.from, year.to)))
  const ask = () => timeOf(() => call('indicators.get', year))
  const first = await alternate(
    8,
    async () => {
      // After a change of the settings nothing that was counted before is trusted.
      await call('employees.create', { name: `Employé ${performance.now()}` })
      return await ask()
    },
    count,
  )
  const answer = await call('indicators.get', year)
  expect(answer.received.n).toBeGreaterThan(cases / 6)
  let month = 0
  const afterEntry = await alternate(
    24,
    async () => {
      month = (month % 12) + 1
      const receivedAt = `2025-${String(month).padStart(2, '0')}-10T10:00`
      await call('intake.record', { ...deskEntry(month), receivedAt })
      return await ask()
    },
    count,
  )
  sayMachine()
  const aim = '≤ 100 ms in the service'
  const floorName = 'bare SQL of its counts and rows'
  const work = `indicators.get, ${answer.received.n} complaints received in the year`
  const say = (when: string, { ours, floor }: typeof first) =>
    sayRatio(
      `${work}, ${when}`,
      { name: 'all figures of the dashboard, by the service', times: ours },
      { name: floorName, times: floor },
      aim,
    )
  say('after a new entry of that year', afterEntry)
  say('everything counted anew', first)
  bare.close()
  await close()
})
