import type { TestService } from '#test/support/open-service'

// What section 5 of the field's definitions says, computed the plain way from the rows as they are stored: nothing of
// the program's own arithmetic, and no shortcut.

type Rows = Awaited<ReturnType<typeof readRows>>
type Case = Rows['cases'][number]

const readers = new Map<string, Intl.DateTimeFormat>()

/** The date on the wall of a zone, as the machine itself tells it. */
function dayOf(at: string, timeZone: string): string {
  const reader = readers.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  readers.set(timeZone, reader)
  return reader.format(new Date(at))
}

/** Every row that the indicators are about. */
export async function readRows(service: TestService['service']) {
  const db = service.register?.engine.db
  if (!db) throw new Error('no register is open')
  const sites = await db.selectFrom('site').select(['id', 'timeZone']).execute()
  const zones = new Map(sites.map(({ id, timeZone }) => [id, timeZone]))
  const cases = await db.selectFrom('complaint').selectAll().execute()
  return {
    // Days are told anew from the moments: those that the program keeps are among what is looked at.
    cases: cases.map((row) => {
      const dayAt = (at: string | null) => at && dayOf(at, zones.get(row.site) ?? 'UTC')
      return {
        ...row,
        receivedOn: dayAt(row.receivedAt) ?? '',
        acknowledgedOn: dayAt(row.acknowledgedAt),
        answeredOn: dayAt(row.answeredAt),
        closedOn: dayAt(row.closedAt),
      }
    }),
    events: (await db.selectFrom('caseEvent').selectAll().execute()).sort((a, b) => a.rank - b.rank),
    gestures: await db.selectFrom('compensation').selectAll().execute(),
    causes: await db
      .selectFrom('rootCauseLink')
      .innerJoin('rootCause', 'rootCause.id', 'rootCauseLink.rootCauseId')
      .select(['complaintId', 'rootCause.id', 'rootCause.label'])
      .execute(),
  }
}

interface Moment {
  readonly today: string
  readonly now: string
}

/** The indicators of a period, in minutes, cents and unrounded percents. */
export function computeByHand(rows: Rows, period: { from: string; to: string }, { today, now }: Moment) {
  const inside = (day: string | null) => day !== null && day >= period.from && day <= period.to
  const real = rows.cases.filter((c) => c.kind === 'complaint' && !c.cancelledAt && !c.reclassifiedAt)
  const C = real.filter((c) => inside(c.receivedOn))
  const K = real.filter((c) => inside(c.closedOn))
  const logOf = (c: Case) => rows.events.filter((e) => e.complaintId === c.id && !e.withdrawnAt)

  const onTime = (on: string | null, at: string | null, dueOn: string, dueAt: string | null) =>
    on !== null && (on < dueOn || (on === dueOn && (dueAt === null || (at ?? '') <= dueAt)))
  const isOver = (dueOn: string, dueAt: string | null) =>
    dueOn < today || (dueOn === today && dueAt !== null && dueAt < now)

  let acknowledged = 0
  let toAcknowledge = 0
  for (const c of C) {
    const { acknowledgementDueOn: due, acknowledgementDueAt: dueAt } = c
    if (due === null) continue
    const good =
      onTime(c.acknowledgedOn, c.acknowledgedAt, due, dueAt) || onTime(c.answeredOn, c.answeredAt, due, dueAt)
    if (good) acknowledged += 1
    if (good || c.acknowledgedOn !== null || isOver(due, dueAt)) toAcknowledge += 1
  }
  let kept = 0
  let promised = 0
  for (const c of real.filter(({ answerDueOn }) => inside(answerDueOn))) {
    const due = c.answerDueOn ?? ''
    const settledOn = c.answeredOn ?? c.closedOn
    const settledAt = c.answeredAt ?? c.closedAt
    if (settledOn === null && !isOver(due, c.answerDueAt)) continue
    promised += 1
    if (onTime(settledOn, settledAt, due, c.answerDueAt)) kept += 1
  }

  const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000
  const replies = (c: Case) => {
    const sent = logOf(c).filter((e) => e.type === 'EXCHANGE' && e.direction === 'OUT' && e.automatic !== 1)
    const all = [c.acknowledgedAt, c.firstSubstantiveResponseAt, c.answeredAt, ...sent.map(({ at }) => at)]
    return new Set(all.filter((at) => at !== null)).size
  }
  const chasers = (c: Case) => logOf(c).filter(({ type }) => type === 'CHASER').length
  const heard = (c: Case) =>
    chasers(c) + logOf(c).filter((e) => e.type === 'EXCHANGE' && e.direction === 'IN').length
  const exchanges = (c: Case) => Math.max(replies(c), 1 + heard(c))
  const transfers = (c: Case) =>
    logOf(c).filter((e) => e.type === 'REASSIGNMENT' && e.handlerBefore !== null).length
  const timeSpent = (c: Case) => {
    if (c.minutesSpent !== null) return c.minutesSpent
    const timed = logOf(c).filter(
      (e) => ['EXCHANGE', 'CHASER', 'REASSIGNMENT'].includes(e.type) && e.minutes !== null,
    )
    return timed.length === 0 ? null : timed.reduce((sum, e) => sum + (e.minutes ?? 0), 0)
  }
  const gaps = K.flatMap((c) => {
    const talk = [{ at: c.receivedAt, side: 'IN' }]
    if (c.firstSubstantiveResponseAt) talk.push({ at: c.firstSubstantiveResponseAt, side: 'OUT' })
    if (c.answeredAt && c.answeredAt !== c.firstSubstantiveResponseAt)
      talk.push({ at: c.answeredAt, side: 'OUT' })
    for (const e of logOf(c)) {
      if (e.type === 'CHASER') talk.push({ at: e.at, side: 'IN' })
      if (e.type === 'EXCHANGE' && e.direction === 'IN') talk.push({ at: e.at, side: 'IN' })
      if (e.type === 'EXCHANGE' && e.direction === 'OUT' && e.automatic !== 1)
        talk.push({ at: e.at, side: 'OUT' })
    }
    const found: number[] = []
    let waiting: string | null = null
    for (const { at, side } of talk.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
      if (side === 'IN') waiting = waiting ?? at
      else if (waiting !== null) {
        found.push(minutes(waiting, at))
        waiting = null
      }
    }
    return found
  })

  const firsts = C.flatMap((c) =>
    c.firstSubstantiveResponseAt ? [minutes(c.receivedAt, c.firstSubstantiveResponseAt)] : [],
  )
  const ends = (cases: readonly Case[]) => cases.map((c) => minutes(c.receivedAt, c.closedAt ?? ''))
  const share = (part: number, n: number) => ({ value: n === 0 ? null : (100 * part) / n, n })
  const yes = (answers: (number | null)[]) => {
    const given = answers.filter((answer) => answer !== null)
    return share(given.filter((answer) => answer === 1).length, given.length)
  }
  const marks = K.flatMap((c) => c.satisfactionScore ?? [])
  const advice = K.flatMap((c) => c.recommendScore ?? [])
  const weight = (c: Case) => c.severity ?? 1
  const groups = (keyOf: (c: Case) => string | null) => {
    const found = new Map<string, { count: number; weight: number }>()
    for (const c of C) {
      const key = keyOf(c)
      if (key === null) continue
      const known = found.get(key) ?? { count: 0, weight: 0 }
      found.set(key, { count: known.count + 1, weight: known.weight + weight(c) })
    }
    return Object.fromEntries(found)
  }
  const causes: Record<string, { count: number; weight: number }> = {}
  for (const { complaintId, id } of rows.causes) {
    const c = C.find((candidate) => candidate.id === complaintId)
    if (!c) continue
    const known = causes[id] ?? { count: 0, weight: 0 }
    causes[id] = { count: known.count + 1, weight: known.weight + weight(c) }
  }
  const gestures = rows.gestures.flatMap((gesture) => {
    const c = C.find(({ id }) => id === gesture.complaintId)
    return c ? [{ nature: c.nature, amount: gesture.amount ?? 0 }] : []
  })
  const byNature = groups((c) => c.nature)
  const ours = (nature: string) =>
    C.filter((c) => c.nature === nature && (c.competence === null || c.competence === 'OURS')).length
  const months = [
    ...new Set([...C.map((c) => c.receivedOn.slice(0, 7)), ...K.map((c) => (c.closedOn ?? '').slice(0, 7))]),
  ]
  return {
    received: C.length,
    closed: K.length,
    acknowledgedInTime: share(acknowledged, toAcknowledge),
    withinCommitment: share(kept, promised),
    firstResponse: { ...spread(firsts), n: firsts.length },
    meanReplyTime: average(gaps),
    resolution: { ...spread(ends(K)), n: K.length },
    withoutFirstContact: spread(ends(K.filter((c) => exchanges(c) > 1))),
    slowest: ends(K)
      .sort((a, b) => b - a)
      .slice(0, 10),
    firstContactResolution: share(K.filter((c) => exchanges(c) <= 1).length, K.length),
    oneToMany: ratio(K.filter((c) => exchanges(c) <= 1).length, K.filter((c) => exchanges(c) > 1).length),
    replies: average(K.map(replies)),
    transfers: average(K.map(transfers)),
    chasers: average(K.map(chasers)),
    minutes: average(K.map(timeSpent)),
    csat: share(marks.filter((mark) => mark >= 4).length, marks.length),
    meanSatisfaction: average(marks),
    ces: average(K.map((c) => c.effortScore)),
    nps: {
      n: advice.length,
      value:
        advice.length === 0
          ? null
          : Math.round(
              (100 * (advice.filter((a) => a >= 9).length - advice.filter((a) => a <= 6).length)) /
                advice.length,
            ) + 0,
    },
    satisfied: yes(K.map((c) => c.satisfied)),
    cameAgain: yes(K.map((c) => c.cameAgain)),
    channels: groups((c) => c.channel),
    sites: groups((c) => c.site),
    natures: byNature,
    severities: groups((c) => (c.severity === null ? null : String(c.severity))),
    thirdParties: groups((c) => c.thirdPartyName),
    causes,
    recurring: Object.entries(byNature)
      .filter(([, { count }]) => count >= 3 && count >= 0.03 * C.length)
      .map(([code]) => code)
      .sort(),
    problems: Object.fromEntries(
      Object.entries(byNature).map(([code, group]) => [code, group.weight * (ours(code) / group.count)]),
    ),
    cost: { cents: gestures.reduce((sum, { amount }) => sum + amount, 0), n: gestures.length },
    costs: Object.fromEntries(
      [...new Set(gestures.map(({ nature }) => nature))].map((nature) => [
        nature,
        gestures.filter((gesture) => gesture.nature === nature).reduce((sum, { amount }) => sum + amount, 0),
      ]),
    ),
    months: Object.fromEntries(
      months.map((month) => [
        month,
        {
          firstResponse: spread(
            C.filter((c) => c.receivedOn.startsWith(month) && c.firstSubstantiveResponseAt).map((c) =>
              minutes(c.receivedAt, c.firstSubstantiveResponseAt ?? ''),
            ),
          ).median,
          resolution: spread(ends(K.filter((c) => c.closedOn?.startsWith(month)))).median,
        },
      ]),
    ),
  }
}

function spread(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b)
  const n = sorted.length
  const at = (index: number) => sorted[index] ?? 0
  const middle = n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2
  return {
    median: n === 0 ? null : middle,
    p90: n < 5 ? null : at(Math.ceil(0.9 * n) - 1),
    maximum: n === 0 ? null : at(n - 1),
  }
}

function average(values: readonly (number | null)[]) {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return { value: null, maximum: null, n: 0 }
  const total = known.reduce((sum, value) => sum + value, 0)
  return { value: total / known.length, maximum: Math.max(...known), n: known.length }
}

function ratio(part: number, other: number): number | null {
  return other === 0 ? null : part / other
}
