import type { CheckMoment } from '#shared/complaints/complaint-checks'
import { localDateOf } from '#shared/time/local-date'
import { type RuleContext, zoneOf } from '../context'

/** Now, today and the day of reception, at the site of an entry. */
export function momentOf(context: RuleContext, entry: { site: string; receivedAt: string }): CheckMoment {
  const zone = zoneOf(context, entry.site)
  return {
    now: context.now,
    today: localDateOf(context.now, zone),
    receivedOn: localDateOf(entry.receivedAt, zone),
  }
}
