import { translate } from '#shared/i18n/translate'
import type { RateRatio } from '#shared/rates/poisson-ratio'
import { formatShortDecimal } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/**
 * What a ratio of rates before and after allows to say, with its 95 % interval: that things got better or worse only
 * when chance does not explain it.
 */
export function writeEffect({ ratio, low, high, verdict }: RateRatio, language: Language): string {
  const write = (value: number) => formatShortDecimal(value, 2, language)
  const interval = translate(
    language,
    high === null ? 'actions:effect.openInterval' : 'actions:effect.interval',
    {
      low: write(low),
      high: high === null ? '' : write(high),
    },
  )
  const measured =
    ratio === null
      ? translate(language, 'actions:effect.noRatio', { interval })
      : translate(language, 'actions:effect.ratio', { ratio: write(ratio), interval })
  return `${measured} ${translate(language, `actions:effect.${verdict}`)}`
}
