import type { ComplaintSearch } from '#renderer/app/search-params'
import { openStatuses } from '#shared/complaints/complaint-status'
import type { IndicatorKey } from '#shared/indicators/indicator-definition'
import type { DashboardQuestion } from '../use-dashboard-address'

const ofReceived: readonly IndicatorKey[] = [
  'received',
  'rate',
  'acknowledgedInTime',
  'firstResponse',
  'compensationTotal',
  'accuracy',
]

/** The list of the cases behind a figure, as an address; null where no list says it, as for a stock in the past. */
export function caseSearchOf(
  key: IndicatorKey,
  question: DashboardQuestion,
  today: string,
): ComplaintSearch | null {
  const { period } = question
  const scope = scopeSearchOf(question)
  if (key === 'backlog') return period.to >= today ? { ...scope, statuses: [...openStatuses] } : null
  if (key === 'withinCommitment') return { ...scope, dueFrom: period.from, dueTo: period.to }
  if (ofReceived.includes(key)) return { ...scope, from: period.from, to: period.to }
  return { ...scope, closedFrom: period.from, closedTo: period.to }
}

/** The complaints received in the period, as an address. */
export function receivedSearchOf(question: DashboardQuestion): ComplaintSearch {
  return { ...scopeSearchOf(question), from: question.period.from, to: question.period.to }
}

function scopeSearchOf({ site, natures }: DashboardQuestion): ComplaintSearch {
  return {
    counted: true,
    ...(site ? { sites: [site] } : {}),
    ...(natures.length > 0 ? { natures: [...natures] } : {}),
  }
}
