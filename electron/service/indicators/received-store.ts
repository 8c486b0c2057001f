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
  /** Rank of its site among those met. */
  readonly place: number
  count: number
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
  const sites: string[] = []
  const firstResponses: number[] = []
  const firstResponsesByMonth = new Map<string, number[]>()
  const straight = new Map<string, number>()
  const days: CountedDay[] = []
  const inaccurateDays: CountedDay[] = []
  for (const { day, rows: packedRows } of rows) {
    const month = day.slice(0, 7)
    const ofMonth = listOf(firstResponsesByMonth, month)
    const entered: number[] = []
    const inaccurate: number[] = []
    let direct = 0
    const reader = readPacked(packedRows)
    while (reader.hasMore()) {
      const { codes, place } = countIn(groups, sites, reader.text())
      if (codes.isStraight) direct += 1
      if (codes.isEntering) entered[place] = (entered[place] ?? 0) + 1
      if (codes.isInaccurate) inaccurate[place] = (inaccurate[place] ?? 0) + 1
      const first = reader.figure()
      if (first === null) continue
      firstResponses.push(first / minute)
      ofMonth.push(first / minute)
    }
    straight.set(month, (straight.get(month) ?? 0) + direct)
    for (const [place, count] of entered.entries()) addDay(days, day, sites[place], count)
    for (const [place, count] of inaccurate.entries()) addDay(inaccurateDays, day, sites[place], count)
  }
  const received = [
    ...[...groups.values()].map(({ codes, count }) => toGroup(codes, count)),
    ...(await readLateAcknowledgements(db, question)).map(correctionOf),
  ]
  return { received, firstResponses, firstResponsesByMonth, straight, days, inaccurateDays }
}

const flags = ['isOurs', 'isInTime', 'isDue', 'isEntering', 'isStraight'] as const

/** The codes of a complaint and, as one number, what is so of it: a bit for each of `flags`. */
function codesOf({ today }: IndicatorQuestion, entering: Expression<unknown>): Expression<unknown>[] {
  const isInTime = sql`acknowledged_on <= acknowledgement_due_on or answered_on <= acknowledgement_due_on`
  const isDue = sql`acknowledgement_due_on is not null
    and (${isInTime} or acknowledged_on is not null or acknowledgement_due_on < ${today})`
  const conditions = {
    isOurs: sql`coalesce(competence, 'OURS') = 'OURS'`,
    ...{ isInTime, isDue, isEntering: entering, isStraight: sql`reopened_at is null` },
  }
  const bits = flags.map(
    (flag, rank) => sql`case when ${conditions[flag]} then ${sql.lit(1 << rank)} else 0 end`,
  )
  return [
    ...['nature', 'site', 'channel', 'severity'].map((column) => sql.ref(`complaint.${column}`)),
    sql.join(bits, sql` + `),
  ]
}

function readCodes(text: string) {
  const [nature = '', site = '', channel = '', severity, bits] = splitJoined(text)
  const has = (flag: (typeof flags)[number]) => (Number(bits) & (1 << flags.indexOf(flag))) !== 0
  const isEntering = has('isEntering')
  return {
    ...{ nature, site, channel, severity: severity ? Number(severity) : null },
    ...{ isOurs: has('isOurs'), isInTime: has('isInTime'), isDue: has('isDue') },
    ...{ isEntering, isStraight: has('isStraight') },
    isInaccurate: isEntering && nature === inaccurateInformation,
  }
}

/** Counts a complaint with those that are alike. */
function countIn(groups: Map<string, Group>, sites: string[], text: string): Group {
  const known = groups.get(text)
  if (known) {
    known.count += 1
    return known
  }
  const codes = readCodes(text)
  if (!sites.includes(codes.site)) sites.push(codes.site)
  const group = { codes, place: sites.indexOf(codes.site), count: 1 }
  groups.set(text, group)
  return group
}

function addDay(days: CountedDay[], receivedOn: LocalDate, site = '', count = 0): void {
  if (count > 0) days.push({ site, receivedOn, count })
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
