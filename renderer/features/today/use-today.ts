import type { ComplaintSearch } from '#renderer/app/search-params'
import { useChannel } from '#renderer/app/use-channel'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import type { LocalDate } from '#shared/time/day-number'
import { splitDue } from './split-due'
import { todayLists } from './today-lists'

export const todaySections = ['overdue', 'today', 'thisWeek', 'awaitingForm', 'toFollowUp'] as const
export type TodaySectionName = (typeof todaySections)[number]

export interface TodaySectionData {
  readonly name: TodaySectionName
  readonly rows: readonly ComplaintRow[]
  /** How many there are in all. */
  readonly count: number
  /** Where the list of complaints shows them all. */
  readonly search: ComplaintSearch
}

/** Everything that waits for somebody on a day, in the order of its urgency; only what is not empty. */
export function useToday(today: LocalDate) {
  const lists = todayLists(today)
  const overdue = useChannel('complaints.list', lists.overdue)
  const due = useChannel('complaints.list', lists.due)
  const awaitingForm = useChannel('complaints.list', lists.awaitingForm)
  const toFollowUp = useChannel('complaints.list', lists.toFollowUp)
  const overdueCount = useChannel('complaints.count', { filter: lists.overdue.filter })
  const awaitingCount = useChannel('complaints.count', { filter: lists.awaitingForm.filter })
  const followUpCount = useChannel('complaints.count', { filter: lists.toFollowUp.filter })
  const queries = [overdue, due, awaitingForm, toFollowUp, overdueCount, awaitingCount, followUpCount]

  const split = splitDue(due.data?.rows ?? [], today)
  const byDue = { sort: 'answerDueOn', descending: false } as const
  const sections: readonly TodaySectionData[] = [
    section('overdue', overdue.data?.rows, overdueCount.data?.count, { overdue: true, ...byDue }),
    section('today', split.today, split.today.length, byDue),
    section('thisWeek', split.thisWeek, split.thisWeek.length, byDue),
    section('awaitingForm', awaitingForm.data?.rows, awaitingCount.data?.count, {
      statuses: ['AWAITING_WRITTEN_FORM'],
      descending: false,
    }),
    section('toFollowUp', toFollowUp.data?.rows, followUpCount.data?.count, {
      statuses: ['ANSWERED'],
      descending: false,
    }),
  ]
  return {
    sections: sections.filter((candidate) => candidate.rows.length > 0),
    error: queries.find((query) => query.error)?.error ?? null,
    isPending: queries.some((query) => query.isPending),
    refetch: () => {
      for (const query of queries) void query.refetch()
    },
  }
}

function section(
  name: TodaySectionName,
  rows: readonly ComplaintRow[] = [],
  count = rows.length,
  search: ComplaintSearch = {},
): TodaySectionData {
  return { name, rows, count, search }
}
