import SqliteDatabase from 'better-sqlite3'
import { afterAll, bench, describe } from 'vitest'
import type { TodaySectionName } from '#shared/today/today-api'
import { openTestService } from '#test/support/open-service'
import { fillComplaints } from './support/fill-complaints'

// The morning screen of a register of 100,000 cases, of which thousands are open; the service beside bare SQL that
// reads the same counts and the same rows. Aim: under 50 ms.
const cases = 100_000
const today = '2026-11-20'

const { service, call, close } = await openTestService({ now: `${today}T08:00:00.000Z` })
fillComplaints(service.path, cases)
giveTasks(service.path)
await call('session.choose', { employee: 'Bruno Caër' })

const database = new SqliteDatabase(service.path, { readonly: true })
const person = String(database.prepare("select id from employee where name = 'Bruno Caër'").pluck().get())
const bare = bareQueries(database)

await assertSame()
const inService = await medianOf(() => call('today.list', {}))
const inSql = await medianOf(async () => readBare())
say(
  `today.list: median ${inService.toFixed(2)} ms on ${cases} cases; bare SQL ${inSql.toFixed(2)} ms; ` +
    `ratio ${(inService / inSql).toFixed(2)}`,
)

afterAll(async () => {
  database.close()
  await close()
})

describe('the morning screen on 100,000 cases', () => {
  bench('bare SQL with better-sqlite3', () => {
    readBare()
  })
  bench('today.list of the service', async () => {
    await call('today.list', {})
  })
  bench('today.count of the service', async () => {
    await call('today.count', {})
  })
})

/** What the store would have written beside these cases. */
function giveTasks(path: string): void {
  const writable = new SqliteDatabase(path)
  writable.exec(`
    update complaint set handled_by = (select id from employee where position = complaint.ordinal % 3)
      where ordinal % 10 > 0 and closed_at is null;
    update complaint set next_step = 'ANSWER', task_due_on = answer_due_on,
      answer_ceiling_on = date(received_on, '+2 months'), task_ceiling_on = date(received_on, '+2 months'),
      answer_warning_on = date(received_on, '+12 days'), task_warning_on = date(received_on, '+12 days')
      where answered_at is null and closed_at is null and cancelled_at is null;
    update complaint set next_step = 'FOLLOW_UP'
      where answered_at is not null and closed_at is null and cancelled_at is null;
    insert into agreed_solution (complaint_id, position, description, immediate, promised_for)
      select id, 0, 'Un nouveau plan', 0, date(received_on, '+20 days') from complaint
      where next_step = 'FOLLOW_UP' and ordinal % 5 = 0;
    analyze;`)
  writable.close()
}

function bareQueries(source: InstanceType<typeof SqliteDatabase>) {
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

function readBare(): Map<string, unknown[]> {
  return new Map(
    bare.map(({ name, count, rows }) => {
      rows.all()
      return [name, count.raw().get() as unknown[]]
    }),
  )
}

async function assertSame(): Promise<void> {
  const { sections } = await call('today.list', {})
  const counts = readBare()
  for (const { name, team, mine } of sections) {
    const [bareTeam, bareMine] = counts.get(name) ?? []
    if (bareTeam !== team || bareMine !== mine)
      throw new Error(`${name}: ${team}, ${mine} and ${counts.get(name)}`)
  }
  say(`open today: ${sections.map(({ name, team }) => `${name} ${team}`).join(', ')}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 25; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[12] ?? 0
}
