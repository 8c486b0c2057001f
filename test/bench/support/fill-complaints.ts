import SqliteDatabase from 'better-sqlite3'
import { z } from 'zod'

/** Complaints as a register fills up with over five years; deterministic, written past the rules for speed. */
export function fillComplaints(path: string, count: number): void {
  const database = new SqliteDatabase(path)
  const texts = (statement: string) => z.array(z.string()).parse(database.prepare(statement).pluck().all())
  const sites = texts('select id from site order by position')
  const [employee] = texts('select id from employee order by position')
  const natures = texts("select code from list_item where list = 'NATURE' order by position")
  const channels = ['COUNTER', 'PHONE', 'LETTER', 'EMAIL', 'WEB_FORM', 'ONLINE_REVIEW']
  const random = makeRandom(31)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() ** 1.6 * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const start = Date.parse('2022-01-01T00:00:00.000Z')
  const span = Date.parse('2026-11-20T00:00:00.000Z') - start
  const narrative = 'Nous avons attendu longtemps devant une porte close malgré l’horaire affiché. '.repeat(
    13,
  )
  let insert: SqliteDatabase.Statement | undefined
  const fill = database.transaction(() => {
    for (let index = 0; index < count; index++) {
      const received = start + Math.floor((span * index) / count)
      const year = new Date(received).getUTCFullYear()
      const at = (days: number) => new Date(received + Math.floor(days * 86_400_000)).toISOString()
      const answered = random() < 0.92 ? at(1 + random() ** 3 * 40) : null
      const closed = answered && random() < 0.95 ? at(45 + random() * 5) : null
      const isCancelled = random() < 0.01
      const score = closed && random() < 0.6 ? 1 + Math.floor(random() * 5) : null
      const row = {
        ordinal: index + 1,
        id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        version: 1,
        kind: 'complaint',
        year,
        rank: index + 1,
        number: `R-${year}-${String(index + 1).padStart(6, '0')}`,
        number_order: year * 10_000_000 + index,
        status: isCancelled ? 'CANCELLED' : closed ? 'CLOSED' : answered ? 'ANSWERED' : 'RECEIVED',
        received_at: at(0),
        received_on: at(0).slice(0, 10),
        channel: pick(channels),
        written_form: 1,
        received_by: employee,
        site: pick(sites),
        received_by_entity: 'OPERATOR',
        recorded_at: at(0),
        recorded_by: employee,
        clock_started_at: at(0),
        third_party_name: random() < 0.05 ? `Prestataire ${Math.floor(random() * 40)}` : null,
        nature: pick(natures),
        verbatim: narrative,
        severity: 1 + Math.floor(random() * 4),
        safety: 0,
        in_scope: 1,
        acknowledgement_due_on: at(2).slice(0, 10),
        acknowledged_at: answered ? at(random() * 3) : null,
        acknowledged_on: answered ? at(1).slice(0, 10) : null,
        answer_due_on: at(15).slice(0, 10),
        first_substantive_response_at: answered,
        answered_at: answered,
        answered_on: answered?.slice(0, 10) ?? null,
        recourse_given: 0,
        follow_up_attempts: '[]',
        satisfaction_score: score,
        effort_score: score && Math.min(10, score * 2),
        recommend_score: score && score * 2,
        satisfied: score && (score > 3 ? 1 : 0),
        closed_at: closed,
        closed_on: closed?.slice(0, 10) ?? null,
        minutes_spent: closed && Math.floor(random() * 120),
        cancelled_at: isCancelled ? at(50) : null,
        ...durations(at(0), answered, closed),
      }
      const names = Object.keys(row)
      insert ??= database.prepare(
        `insert into complaint (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
      )
      insert.run(Object.values(row))
    }
  })
  fill()
  // What is entered from now on counts on.
  database.exec(`insert or replace into counter (series, last) select 'ordinal', max(ordinal) from complaint;
    insert or replace into counter (series, last) select 'complaint-' || year, max(rank) from complaint group by year`)
  database.close()
}

/** What the store keeps beside the moments of a case. */
function durations(received: string, answered: string | null, closed: string | null) {
  const since = (at: string | null) => at && Date.parse(at) - Date.parse(received)
  return { first_response_ms: since(answered), first_reply_ms: since(answered), resolution_ms: since(closed) }
}

/** What the store would have written beside these cases. */
export function giveTasks(path: string): void {
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

function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
