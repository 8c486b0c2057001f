import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { TodaySectionName } from '#shared/today/today-api'
import { openTestService } from '#test/support/open-service'
import { fillComplaints, giveTasks } from './support/fill-complaints'
import { alternate, sayMachine, sayRatio, timeOf } from './support/side-by-side'

// The morning screen of a register of 100,000 cases, of which thousands are open; the service beside bare SQL that
// reads the same counts and the same rows. Aim: under 50 ms.
const cases = 100_000
const today = '2026-11-20'

test('the morning screen on 100,000 cases beside bare SQL', async () => {
  const { service, call, close } = await openTestService({ now: `${today}T08:00:00.000Z` })
  fillComplaints(service.path, cases)
  giveTasks(service.path)
  await call('session.choose', { employee: 'Bruno Caër' })
  const database = new SqliteDatabase(service.path, { readonly: true })
  const person = String(database.prepare("select id from employee where name = 'Bruno Caër'").pluck().get())
  const bare = bareQueries(database, person)

  const { sections } = await call('today.list', {})
  const counts = readBare(bare)
  for (const { name, team, mine } of sections)
    expect([name, ...(counts.get(name) ?? [])]).toEqual([name, team, mine])

  const { ours, floor } = await alternate(
    40,
    () => timeOf(() => call('today.list', {})),
    () => timeOf(() => readBare(bare)),
  )
  sayMachine()
  sayRatio(
    `today.list, ${sections.map(({ name, team }) => `${name} ${team}`).join(', ')}`,
    { name: 'today.list of the service', times: ours },
    { name: 'bare SQL of the same counts and rows', times: floor },
    '< 50 ms in the service',
  )
  database.close()
  await close()
})

type BareQuery = ReturnType<typeof bareQueries>[number]

function bareQueries(source: InstanceType<typeof SqliteDatabase>, person: string) {
  const allowed = `(task_ceiling_on is null or task_ceiling_on >= '${today}')`
  const isCase = "kind = 'complaint'"
  const conditions: Partial<Record<TodaySectionName, readonly [condition: string, order: string]>> = {
    ceilingPassed: [`task_ceiling_on < '${today}'`, 'task_ceiling_on'],
    overdue: [`task_due_on < '${today}' and ${allowed}`, 'task_due_on'],
    dueToday: [`task_due_on = '${today}' and ${allowed}`, 'task_due_on'],
    warning: [`task_due_on > '${today}' and task_warning_on <= '${today}'`, 'task_due_on'],
    reopened: [
      `next_step in ('ACKNOWLEDGE', 'ANSWER') and ${isCase} and status = 'REOPENED'`,
      'follow_up_due_on',
    ],
    followUps: [
      `next_step = 'FOLLOW_UP' and ${isCase} and (follow_up_due_on is null or follow_up_due_on <= '${today}')`,
      'follow_up_due_on',
    ],
    writtenForms: [`next_step = 'FORMALISE' and ${isCase}`, 'follow_up_due_on'],
    lowScores: [
      'satisfaction_score <= 3 and next_step is not null and satisfaction_score is not null',
      'satisfaction_score',
    ],
    toClose: [`next_step = 'CLOSE' and ${isCase}`, 'follow_up_due_on'],
  }
  const tables = Object.entries(conditions).map(([name, [condition, order]]) => ({
    name,
    from: `complaint where ${condition}`,
    order,
  }))
  tables.push({
    name: 'solutions',
    from: `agreed_solution cross join complaint on complaint.id = complaint_id
      where immediate = 0 and done_on is null and abandoned_reason is null
        and promised_for <= date('${today}', '+7 days') and next_step is not null`,
    order: 'promised_for',
  })
  return tables.map(({ name, from, order }) => ({
    name,
    count: source.prepare(
      `select count(*), sum(case when handled_by = '${person}' then 1 else 0 end) from ${from}`,
    ),
    rows: source.prepare(
      `select id, number, nature, site, complainant_name, complainant_organisation, handled_by, received_on,
         substr(verbatim, 1, 200) from ${from} order by ${order}, ordinal limit 12`,
    ),
  }))
}

function readBare(bare: readonly BareQuery[]): Map<string, unknown[]> {
  return new Map(
    bare.map(({ name, count, rows }) => {
      rows.all()
      return [name, count.raw().get() as unknown[]]
    }),
  )
}
