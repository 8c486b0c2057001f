import { sql } from 'kysely'
import { appendHistories } from '#service/history/history-store'
import { makeContext, requireRegister } from '#service/register-context'
import { addDays } from '#shared/time/day-number'
import type { TestService } from '#test/support/open-service'

/** Fills a register with random cases, written past the rules: states that no screen would make are among them. */
export async function fillAtRandom({ service }: TestService, seed: number, count: number): Promise<void> {
  const db = service.register?.engine.db
  if (!db) throw new Error('no register is open')
  const sites = (await db.selectFrom('site').select('id').execute()).map(({ id }) => id)
  const employees = (await db.selectFrom('employee').select('id').execute()).map(({ id }) => id)
  const { integer, chance, pick } = makeDice(seed)
  const ids: string[] = []
  for (let rank = 1; rank <= count; rank++) {
    const id = `00000000-0000-7000-8${String(seed).padStart(3, '0')}-${String(rank).padStart(12, '0')}`
    const receivedOn = addDays('2025-06-01', integer(500))
    ids.push(id)
    const after = (days: number) => addDays(receivedOn, integer(days))
    const maybe = <T>(value: T): T | null => (chance(0.6) ? value : null)
    const moment = (on: string | null) => on && `${on}T${String(10 + integer(9))}:${10 + integer(49)}:00.000Z`
    const answeredOn = maybe(after(60))
    const closedOn = maybe(addDays(receivedOn, 60 + integer(30)))
    const closedAt = moment(closedOn)
    const answeredAt = moment(answeredOn)
    const acknowledgedOn = maybe(after(8))
    const isCancelled = chance(0.1)
    const isReclassified = chance(0.1)
    const receivedAt = `${receivedOn}T09:${10 + integer(49)}:00.000Z`
    const firstAt = chance(0.5) ? answeredAt : moment(answeredOn && receivedOn)
    const since = (at: string | null) => at && Date.parse(at) - Date.parse(receivedAt)
    const replies = [since(firstAt), since(answeredAt)].filter((ms) => typeof ms === 'number')
    const row = {
      // Past those of the cases that a test records itself.
      ordinal: 100_000 + rank,
      id,
      version: 1,
      kind: pick(['complaint', 'complaint', 'complaint', 'complaint', 'hazard']),
      year: 2025,
      rank,
      number: `R-2025-${String(rank).padStart(4, '0')}`,
      number_order: rank,
      status: isCancelled ? 'CANCELLED' : isReclassified ? 'RECLASSIFIED' : closedAt ? 'CLOSED' : 'RECEIVED',
      received_at: receivedAt,
      first_response_ms: since(firstAt),
      first_reply_ms: replies.length > 0 ? Math.min(...replies) : null,
      resolution_ms: since(closedAt),
      received_on: receivedOn,
      channel: pick(['COUNTER', 'PHONE', 'LETTER', 'EMAIL']),
      written_form: integer(2),
      received_by: pick(employees),
      site: pick(sites),
      received_by_entity: 'OPERATOR',
      recorded_at: `${receivedOn}T10:00:00.000Z`,
      recorded_by: pick(employees),
      clock_started_at: `${receivedOn}T10:00:00.000Z`,
      third_party_name: pick(['Hôtel du Quai', 'Camping | des ; Pins', null, null]),
      nature: pick(['ACCUEIL', 'ATTENTE', 'PRIX', 'INFORMATION_INEXACTE', 'HORAIRES']),
      verbatim: 'Au hasard.',
      severity: pick([1, 2, 3, 4, null]),
      safety: rank % 9 === 0 ? 1 : 0,
      impact: ['ONE', 'SEVERAL', 'ALL', null][rank % 4],
      urgency: ['LOW', 'MEDIUM', 'HIGH', null][rank % 7],
      priority: ['P1', 'P2', 'P3', 'P4', null][rank % 5],
      handled_by: employees[rank % 5],
      competence: pick(['OURS', 'TRANSMITTED', null]),
      in_scope: integer(8) > 0 ? 1 : 0,
      acknowledgement_due_on: maybe(addDays(receivedOn, 3)),
      acknowledged_at: moment(acknowledgedOn),
      acknowledged_on: acknowledgedOn,
      first_substantive_response_at: firstAt,
      answer_due_on: maybe(addDays(receivedOn, 15)),
      answered_at: answeredAt,
      answered_on: answeredOn,
      recourse_given: 0,
      follow_up_attempts: '[]',
      satisfied: maybe(integer(2)),
      came_again: maybe(integer(2)),
      satisfaction_score: maybe(1 + integer(5)),
      effort_score: maybe(1 + integer(10)),
      recommend_score: maybe(integer(11)),
      closed_at: closedAt,
      closed_on: closedOn,
      minutes_spent: maybe(integer(120)),
      cancelled_at: isCancelled ? `${addDays(receivedOn, 40)}T23:30:00.000Z` : null,
      reclassified_at: isReclassified ? `${addDays(receivedOn, 30)}T23:30:00.000Z` : null,
    }
    const names = sql.join(Object.keys(row).map((name) => sql.ref(name)))
    await sql`insert into complaint (${names}) values (${sql.join(Object.values(row))})`.execute(db)
    if (chance(0.3)) {
      const compensation = {
        complaintId: id,
        type: 'VOUCHER',
        amount: maybe(integer(5_000)),
        ...{ grantedBy: null, grantedOn: null },
      }
      await db
        .insertInto('compensation')
        .values({ ...compensation, position: 0 })
        .execute()
    }
    for (let event = 1; event <= integer(4); event++) {
      const type = pick(['EXCHANGE', 'CHASER', 'REASSIGNMENT', 'PAUSE'])
      await db
        .insertInto('caseEvent')
        .values({
          id: `${id.slice(0, 24)}${String(rank * 10 + event).padStart(12, '0')}`,
          complaintId: id,
          rank: event,
          type,
          at: chance(0.2) && answeredAt ? answeredAt : `${after(40)}T15:00:00.000Z`,
          recordedAt: row.recorded_at,
          recordedBy: pick(employees),
          direction: type === 'EXCHANGE' ? pick(['IN', 'OUT']) : null,
          channel: null,
          minutes: maybe(integer(30)),
          automatic: chance(0.2) ? 1 : 0,
          ...{ text: null, person: null, dueBefore: null, dueAfter: null, result: null },
          handlerBefore: maybe(pick(employees)),
          handlerAfter: pick(employees),
          withdrawnAt: chance(0.1) ? row.recorded_at : null,
        })
        .execute()
    }
  }
  await tellHistory(service, ids)
}

/** What changes is told by the history alone. */
async function tellHistory(service: TestService['service'], ids: readonly string[]): Promise<void> {
  const register = requireRegister(service)
  await register.engine.db.transaction().execute(async (trx) => {
    const context = await makeContext(service, register, trx)
    await appendHistories(
      context,
      ids.map((entityId) => ({ entity: 'complaint', entityId, action: 'CREATE', facts: [] })),
    )
  })
}

function makeDice(seed: number) {
  let state = seed * 7_919 + 1
  function roll(): number {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  return {
    integer: (below: number) => Math.floor(roll() * below),
    chance: (probability: number) => roll() < probability,
    pick<T>(items: readonly T[]): T {
      const item = items[Math.floor(roll() * items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}
