import { dispatch } from '#service/dispatch'
import { translate } from '#shared/i18n/translate'
import type { RateResult } from '#shared/rates/rate-api'
import { formatInteger, formatPeriod, formatRate } from '#shared/text/formats'
import { type Options, readNumber, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'

/** Prints the rate of complaints of a period. */
export async function rates(values: Options): Promise<number> {
  const input = {
    from: requireOption(values, 'from'),
    to: requireOption(values, 'to'),
    site: values.site?.[0],
    per: readNumber(values, 'per'),
  }
  const rate = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, 'rates.compute', input)),
  )
  await printLine(values.json ? toJson(rate) : describeRate(rate))
  return 0
}

function describeRate(rate: RateResult): string {
  const period = formatPeriod({ from: rate.from, to: rate.to }, 'fr')
  const per = formatInteger(rate.per, 'fr')
  const lines = [
    rate.rate === null
      ? translate('fr', 'cli:rateMissing', {
          per,
          period,
          reason: translate('fr', `cli:reason.${rate.reason}`),
        })
      : translate('fr', 'cli:rate', { per, period, rate: formatRate(rate.rate, 'fr') }),
    translate('fr', 'cli:terms', {
      count: formatInteger(rate.count, 'fr'),
      base: rate.base === null ? '—' : formatInteger(rate.base, 'fr'),
    }),
  ]
  if (rate.annualised !== null)
    lines.push(translate('fr', 'cli:annualised', { rate: formatRate(rate.annualised, 'fr') }))
  if (rate.lowReliability) lines.push(translate('fr', 'cli:lowReliability'))
  const excluded = Object.entries(rate.excluded)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${translate('fr', `cli:excluded.${reason}`)} ${formatInteger(count, 'fr')}`)
  if (excluded.length > 0) lines.push(translate('fr', 'cli:exclusions', { list: excluded.join(', ') }))
  return lines.join('\n')
}
