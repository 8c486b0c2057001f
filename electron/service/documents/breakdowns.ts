import { breakdown, countByCode, recurringReasons } from '#shared/indicators/breakdown'
import { pareto } from '#shared/indicators/pareto'
import type { CaseFacts } from '#shared/reports/case-facts'
import type { BreakdownData } from '#shared/reports/follow-up-report-data'
import type { Labels } from '#shared/reports/labels'
import type { Language } from '#shared/text/language'
import { enumLabel } from './labels'

/** Third parties named; those less often complained of are in the register. */
const mostThirdParties = 15

/** Who complains of what, where and how badly. */
export function breakdownsOf(
  received: readonly CaseFacts[],
  labels: Labels,
  language: Language,
): BreakdownData {
  const severityLabel = (code: string) => enumLabel(language, 'severity', code)
  const natures = countByCode(received, (facts) => facts.nature, labels.nature)
  const aboutThird = countByCode(
    received,
    (facts) => facts.thirdPartyName,
    (name) => name,
  )
  return {
    channels: breakdown(countByCode(received, (facts) => facts.channel, labels.channel)),
    sites: breakdown(countByCode(received, (facts) => facts.site, labels.site)),
    natures: pareto(natures),
    severities: breakdown(
      countByCode(received, (facts) => facts.severity && String(facts.severity), severityLabel),
      received.length,
    ),
    thirdParties: breakdown(aboutThird, received.length).slice(0, mostThirdParties),
    recurring: recurringReasons(natures, received.length).map(({ label }) => label),
  }
}
