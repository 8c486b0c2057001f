import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import type { Period } from '#shared/time/local-date'
import { periodBefore } from '#shared/time/period-before'
import { yearEarlier } from '#shared/time/year-earlier'
import type { DashboardQuestion } from './use-dashboard-address'

/** The indicators asked for; those of the period before and of a year earlier follow, undefined until they are there. */
export function useIndicators({ period, site, natures }: DashboardQuestion) {
  const { language } = useSession()
  const ask = (asked: Period) => ({
    from: asked.from,
    to: asked.to,
    sites: site ? [site] : [],
    natures: [...natures],
    language,
  })
  const current = useChannel('indicators.get', ask(period), { keepPrevious: true })
  const before = useChannel('indicators.get', ask(periodBefore(period)), { keepPrevious: true })
  const earlier = useChannel('indicators.get', ask(yearEarlier(period)), { keepPrevious: true })
  return { current, before: before.data, earlier: earlier.data }
}
