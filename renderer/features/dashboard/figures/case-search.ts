import type { ComplaintSearch } from '#renderer/app/search-params'
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
export function caseSearchOf(key: IndicatorKey, question: DashboardQuestion): ComplaintSearch | null {
  const { period, site, natures } = question
  const scope = {
    counted: true as const,
    ...(site ? { sites: [site] } : {}),
    ...(natures.length > 0 ? { natures: [...natures] } : {}),
  }
  if (key === 'backlog') return null
  if (key === 'withinCommitment') return { ...scope, dueFrom: period.from, dueTo: period.to }
  if (ofReceived.includes(key)) return { ...scope, from: period.from, to: period.to }
  return { ...scope, closedFrom: period.from, closedTo: period.to }
}
