import type { ReviewFigure } from '#shared/improvement/management-review-api'
import { reviewFigureKeys } from '#shared/improvement/review-figures'
import type { Period } from '#shared/time/local-date'
import { yearEarlier } from '#shared/time/year-earlier'
import type { Context } from '../context'
import { getIndicators } from '../indicators/indicator-handlers'

/** The figures that the register gives for a period, each beside its value a year earlier. */
export async function gatherReviewFigures(context: Context, period: Period): Promise<ReviewFigure[]> {
  const common = { sites: [], natures: [], language: 'fr' } as const
  const now = await getIndicators(context, { ...period, ...common, sites: [], natures: [] })
  const before = await getIndicators(context, { ...yearEarlier(period), ...common, sites: [], natures: [] })
  const hasPast = before.received.n > 0 || before.closed.n > 0
  return reviewFigureKeys.map((key) => ({
    key,
    value: now[key].value,
    n: now[key].n,
    previous: hasPast ? before[key].value : null,
  }))
}
