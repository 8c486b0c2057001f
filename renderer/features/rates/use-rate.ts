import { useChannel } from '#renderer/app/use-channel'
import { yearEarlier } from '#shared/time/year-earlier'
import type { RateQuestion } from './use-rate-address'

/** The rate asked for and the same one a year earlier. */
export function useRate({ period, site, per }: RateQuestion) {
  const current = useChannel('rates.compute', { ...period, site, per }, { keepPrevious: true })
  const earlier = yearEarlier(period)
  const previous = useChannel('rates.compute', { ...earlier, site, per }, { keepPrevious: true })
  return { current, previous }
}
