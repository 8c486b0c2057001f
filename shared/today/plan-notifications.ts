import { z } from 'zod'
import type { LocalDate } from '#shared/time/day-number'
import type { TodayList, TodayRow, TodaySectionName } from './today-api'

/** What was told already: the cases of one day. */
export const toldSchema = z.object({
  on: z.iso.date(),
  /** Keys of cases, each told once a day. */
  keys: z.array(z.string().max(200)).max(5_000),
})
export type Told = z.output<typeof toldSchema>

export interface PlannedNotification {
  /** One case, or a count of several. */
  readonly kind: 'CASE' | 'SUMMARY'
  readonly late: number
  readonly dueToday: number
  /** The case, when there is one only to tell. */
  readonly row: TodayRow | null
}

export interface NotificationPlan {
  readonly notifications: readonly PlannedNotification[]
  /** To be remembered once they are shown. */
  readonly told: Told
}

/** More cases than this at once are told as a count. */
const severalCases = 3

const lateSections: readonly TodaySectionName[] = ['ceilingPassed', 'overdue']

/**
 * What is worth interrupting somebody for: cases that are late or due today and were not told today. Each is told
 * once a day, whatever its state becomes; more than three at once make one summary. What was late already when an old
 * register was brought in alerts nobody.
 * @param register tells the cases of one register from those of another on the same machine
 */
export function planNotifications(
  list: Pick<TodayList, 'today' | 'sections'>,
  told: Told | null,
  register: string,
): NotificationPlan {
  const known = new Set(told?.on === list.today ? told.keys : [])
  const keyOf = (row: TodayRow) => `${register} ${row.id}`
  const news = list.sections.flatMap(({ name, rows }) => {
    const isLate = lateSections.includes(name)
    if (!isLate && name !== 'dueToday') return []
    const untold = rows.filter((row) => !known.has(keyOf(row)) && !row.wasLateWhenImported)
    return untold.map((row) => ({ row, isLate }))
  })
  return {
    notifications: notificationsOf(news),
    told: remembering(
      list.today,
      known,
      news.map(({ row }) => keyOf(row)),
    ),
  }
}

function notificationsOf(
  news: readonly { readonly row: TodayRow; readonly isLate: boolean }[],
): PlannedNotification[] {
  if (news.length > severalCases) {
    const late = news.filter(({ isLate }) => isLate).length
    return [{ kind: 'SUMMARY', late, dueToday: news.length - late, row: null }]
  }
  return news.map(({ row, isLate }) => ({
    kind: 'CASE',
    late: isLate ? 1 : 0,
    dueToday: isLate ? 0 : 1,
    row,
  }))
}

function remembering(on: LocalDate, known: ReadonlySet<string>, more: readonly string[]): Told {
  return { on, keys: [...known, ...more].slice(-5_000) }
}
