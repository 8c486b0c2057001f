import { type Expression, sql } from 'kysely'
import type { DelayMonth, IndicatorTallies, ReceivedGroup } from '#shared/indicators/indicator-tallies'
import { inaccurateInformation } from '#shared/indicators/things-gone-wrong'
import type { CountedDay } from '#shared/rates/base-selection'
import type { LocalDate } from '#shared/time/day-number'
import type { Db } from '../context'
import { type LateByTheHour, readLateAcknowledgements } from './hour-corrections'
import { countedCondition, type IndicatorQuestion, within } from './indicator-question'
import { joined, packed, readPacked, splitJoined } from './packed-rows'

const minute = 60_000

/** What the complaints received in a period say, all of it from one walk of one index. */
export interface ReceivedRows {
  readonly received: IndicatorTallies['received']
  readonly firstResponses: readonly number[]
  /** Minutes to the first response, by month of reception. */
  readonly firstResponsesByMonth: ReadonlyMap<string, DelayMonth['firstResponses']>
  /** By month, those that were never reopened. */
  readonly straight: ReadonlyMap<string, number>
  /** What enters the rate, by day and site. */
  readonly days: readonly CountedDay[]
  /** What of it is about wrong information. */
  readonly inaccurateDays: readonly CountedDay[]
}

interface Group {
  readonly codes: ReturnType<typeof readCodes>
  count: number
  ofDay: number
}

/**
 * Reads the complaints received, day by day as the index lies; `entering` says which of them enter the rate. The
 * rule of what is acknowledged in time is `acknowledgedInTime`.
 */
export async function readReceived(
  db: Db,
  question: IndicatorQuestion,
  entering: Expression<unknown>,
): Promise<ReceivedRows> {
  const rows = await db
    .selectFrom('complaint')
    .select('complaint.receivedOn as day')
    .select(packed([joined(codesOf(question, entering)), sql.ref('complaint.first_response_ms')]).as('rows'))
    .where(within('received_on', question))
    .where(countedCondition(question))
    .groupBy('complaint.receivedOn')
    .execute()
  const groups = new Map<string, Group>()
  const firstResponses: number[] = []
  const firstResponsesByMonth = new Map<string, number[]>()
  const straight = new Map<string, number>()
  const days: CountedDay[] = []
  const inaccurateDays: CountedDay[] = []
  for (const { day, rows: packedRows } of rows) {
    const month = day.slice(0, 7)
    const ofMonth = listOf(firstResponsesByMonth, month)
    const touched: Group[] = []
    let direct = 0
    const reader = readPacked(packedRows)
    while (reader.hasMore()) {
      const group = groupOf(groups, reader.text())
      if (group.ofDay === 0) touched.push(group)
      group.ofDay += 1
      if (group.codes.isStraight) direct += 1
      const first = reader.figure()
      if (first === null) continue
      firstResponses.push(first / minute)
      ofMonth.push(first / minute)
    }
    straight.set(month, (straight.get(month) ?? 0) + direct)
    closeDay(day, touched, days, inaccurateDays)
  }
  const received = [
    ...[...groups.values()].map(({ codes, count }) => toGroup(codes, count)),
    ...(await readLateAcknowledgements(db, question)).map(correctionOf),
  ]
  return { received, firstResponses, firstResponsesByMonth, straight, days, inaccurateDays }
}

function codesOf({ today }: IndicatorQuestion, entering: Expression<unknown>): Expression<unknown>[] {
  const isInTime = sql`acknowledged_on <= acknowledgement_due_on or answered_on <= acknowledgement_due_on`
  const isDue = sql`acknowledgement_due_on is not null
    and (${isInTime} or acknowledged_on is not null or acknowledgement_due_on < ${today})`
  return [
    ...['nature', 'site', 'channel', 'severity'].map((column) => sql.ref(`complaint.${column}`)),
    ...[sql`coalesce(competence, 'OURS') = 'OURS'`, isInTime, isDue, entering, sql`reopened_at is null`].map(
      (condition) => sql`case when ${condition} then 1 else 0 end`,
    ),
  ]
}

function readCodes(text: string) {
  const [nature = '', site = '', channel = '', severity, ...flags] = splitJoined(text)
  const [isOurs, isInTime, isDue, isEntering, isStraight] = flags.map((flag) => flag === '1')
  return {
    ...{ nature, site, channel, severity: severity ? Number(severity) : null },
    isOurs: isOurs ?? false,
    isInTime: isInTime ?? false,
    isDue: isDue ?? false,
    isEntering: isEntering ?? false,
    isStraight: isStraight ?? false,
  }
}

function groupOf(groups: Map<string, Group>, text: string): Group {
  const known = groups.get(text)
  if (known) return known
  const group = { codes: readCodes(text), count: 0, ofDay: 0 }
  groups.set(text, group)
  return group
}

/** Adds the counts of a day to the whole, and to the days that the rate is computed from. */
function closeDay(
  receivedOn: LocalDate,
  touched: readonly Group[],
  days: CountedDay[],
  inaccurateDays: CountedDay[],
): void {
  const entering = new Map<string, number>()
  const inaccurate = new Map<string, number>()
  for (const group of touched) {
    const { site, nature, isEntering } = group.codes
    if (isEntering) {
      entering.set(site, (entering.get(site) ?? 0) + group.ofDay)
      if (nature === inaccurateInformation) inaccurate.set(site, (inaccurate.get(site) ?? 0) + group.ofDay)
    }
    group.count += group.ofDay
    group.ofDay = 0
  }
  for (const [site, count] of entering) days.push({ site, receivedOn, count })
  for (const [site, count] of inaccurate) inaccurateDays.push({ site, receivedOn, count })
}

function toGroup(codes: Group['codes'], count: number): ReceivedGroup {
  const { nature, site, channel, severity, isOurs, isInTime, isDue } = codes
  return {
    ...{ nature, site, channel, severity, isOurs, count },
    acknowledgedInTime: isInTime ? count : 0,
    acknowledgementDue: isDue ? count : 0,
  }
}

/** Takes back what the dates called on time, and adds what they did not call due yet. */
function correctionOf({ isDone, count, isOurs, ...codes }: LateByTheHour): ReceivedGroup {
  return {
    ...codes,
    isOurs: isOurs === 1,
    count: 0,
    acknowledgedInTime: isDone === 1 ? -count : 0,
    acknowledgementDue: isDone === 1 ? 0 : count,
  }
}

/** The list of a month, made when it is first asked for. */
export function listOf(lists: Map<string, number[]>, month: string): number[] {
  const known = lists.get(month)
  if (known) return known
  const list: number[] = []
  lists.set(month, list)
  return list
}
