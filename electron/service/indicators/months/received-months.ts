import { type Expression, type SqlBool, sql } from 'kysely'
import type { CountedCode } from '#shared/indicators/breakdown'
import { type SortedMinutes, sortMinutes } from '#shared/indicators/delays'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import { type ReceivedGroup, type ReceivedSums, sumReceived } from '#shared/indicators/received-sums'
import { inaccurateInformation } from '#shared/indicators/things-gone-wrong'
import type { CountedDay } from '#shared/rates/base-selection'
import type { LocalDate } from '#shared/time/day-number'
import { monthsOfPeriod } from '#shared/time/period'
import type { Context } from '../../context'
import { enteringCondition, type LeftOut, readLeftOut } from '../../rates/rate-store'
import { onSiteDays } from '../../today/site-days'
import { countedCondition, type IndicatorQuestion, within } from '../indicator-question'
import { joined, packed, readPacked, splitJoined } from '../packed-rows'
import { countThirdParties, tallyCompensations } from '../received-parts'
import { byMonth } from './by-month'

const minute = 60_000

/** What the complaints received in a month, or in a part of it, say. */
export interface ReceivedMonth {
  /** What is late by the hour alone is told apart: `lateByTheHour`. */
  readonly received: ReceivedSums
  readonly firstResponses: SortedMinutes
  /** Those that were never reopened. */
  readonly straight: number
  /** What enters the rate, by day and site. */
  readonly days: readonly CountedDay[]
  /** What of it is about wrong information. */
  readonly inaccurateDays: readonly CountedDay[]
  /** What stays out of the rate. */
  readonly leftOut: readonly LeftOut[]
  readonly thirdParties: readonly CountedCode[]
  readonly compensations: IndicatorTallies['compensations']
}

/** Complaints that are alike. */
interface Group {
  readonly codes: ReturnType<typeof readCodes>
  /** Rank of its site among those met. */
  readonly place: number
  /** Those of the month that is being counted. */
  count: number
}

/** What codes were met so far: they are read once for all months. */
interface Met {
  readonly groups: Map<string, Group>
  readonly sites: string[]
}

/**
 * Reads the complaints received in the period, month by month, from one walk of one index. The rule of what is
 * acknowledged in time is `acknowledgedInTime`.
 */
export async function readReceivedMonths(
  context: Context,
  question: IndicatorQuestion,
): Promise<Map<string, ReceivedMonth>> {
  const { db } = context
  const [rows, leftOut, thirdParties, compensations] = await Promise.all([
    db
      .selectFrom('complaint')
      .select('complaint.receivedOn as day')
      .select(
        packed([
          joined(codesOf(question, enteringCondition(context))),
          sql.ref('complaint.first_response_ms'),
        ]).as('rows'),
      )
      .where(within('received_on', question))
      .where(countedCondition(question))
      .groupBy('complaint.receivedOn')
      .orderBy('complaint.receivedOn')
      .execute(),
    readLeftOut(context, question),
    countThirdParties(db, question),
    tallyCompensations(db, question),
  ])
  const daysOf = byMonth(rows)
  const met: Met = { groups: new Map(), sites: [] }
  return new Map(
    monthsOfPeriod(question.period).map(({ month }) => [
      month,
      {
        ...tallyDays(daysOf.get(month) ?? [], met),
        leftOut: leftOut.filter((group) => group.month === month),
        thirdParties: thirdParties.filter((group) => group.month === month),
        compensations: compensations.filter((group) => group.month === month),
      },
    ]),
  )
}

function tallyDays(
  rows: readonly { readonly day: LocalDate; readonly rows: string | null }[],
  { groups, sites }: Met,
) {
  const ofMonth: Group[] = []
  const firstResponses: number[] = []
  const days: CountedDay[] = []
  const inaccurateDays: CountedDay[] = []
  let straight = 0
  for (const { day, rows: packedRows } of rows) {
    const entered: number[] = []
    const inaccurate: number[] = []
    const reader = readPacked(packedRows)
    while (reader.hasMore()) {
      const group = findGroup(groups, sites, reader.text())
      const { codes, place } = group
      if (group.count === 0) ofMonth.push(group)
      group.count += 1
      if (codes.isStraight) straight += 1
      if (codes.isEntering) entered[place] = (entered[place] ?? 0) + 1
      if (codes.isInaccurate) inaccurate[place] = (inaccurate[place] ?? 0) + 1
      const first = reader.figure()
      if (first !== null) firstResponses.push(first / minute)
    }
    for (const [place, count] of entered.entries()) addDay(days, day, sites[place], count)
    for (const [place, count] of inaccurate.entries()) addDay(inaccurateDays, day, sites[place], count)
  }
  const received = sumReceived(ofMonth.map(toGroup))
  for (const group of ofMonth) group.count = 0
  return { received, firstResponses: sortMinutes(firstResponses), straight, days, inaccurateDays }
}

const flags = ['isOurs', 'isInTime', 'isDue', 'isEntering', 'isStraight'] as const

/** The codes of a complaint and, as one number, what is so of it: a bit for each of `flags`. */
function codesOf({ days }: IndicatorQuestion, entering: Expression<unknown>): Expression<unknown>[] {
  const isInTime = sql`acknowledged_on <= acknowledgement_due_on or answered_on <= acknowledgement_due_on`
  const isOver = onSiteDays(days, (today) => sql<SqlBool>`acknowledgement_due_on < ${today}`)
  const isDue = sql`acknowledgement_due_on is not null
    and (${isInTime} or acknowledged_on is not null or ${isOver})`
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
    nature,
    site,
    channel,
    severity: severity ? Number(severity) : null,
    isOurs: has('isOurs'),
    isInTime: has('isInTime'),
    isDue: has('isDue'),
    isEntering,
    isStraight: has('isStraight'),
    isInaccurate: isEntering && nature === inaccurateInformation,
  }
}

function findGroup(groups: Map<string, Group>, sites: string[], text: string): Group {
  const known = groups.get(text)
  if (known) return known
  const codes = readCodes(text)
  if (!sites.includes(codes.site)) sites.push(codes.site)
  const group = { codes, place: sites.indexOf(codes.site), count: 0 }
  groups.set(text, group)
  return group
}

function addDay(days: CountedDay[], receivedOn: LocalDate, site = '', count = 0): void {
  if (count > 0) days.push({ site, receivedOn, count })
}

function toGroup({ codes, count }: Group): ReceivedGroup {
  const { nature, site, channel, severity, isOurs, isInTime, isDue } = codes
  return {
    nature,
    site,
    channel,
    severity,
    isOurs,
    count,
    acknowledgedInTime: isInTime ? count : 0,
    acknowledgementDue: isDue ? count : 0,
  }
}
