import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { DefinitionFigure } from '#renderer/ui/figures/definition-figure'
import type { RateResult } from '#shared/rates/rate-api'
import { formatInteger, formatPeriod, formatRate } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import type { RateQuestion } from '../use-rate-address'
import { compareRates } from './compare-rates'
import styles from './figure.module.css'
import { NoRateNotice } from './no-rate-notice'
import { RateDetails } from './rate-details'
import { RateExclusions } from './rate-exclusions'
import { RateTerms } from './rate-terms'

export interface RateBlockProps {
  readonly result: RateResult
  /** The same rate a year earlier, once known. */
  readonly previous: RateResult | null
  readonly question: RateQuestion
  readonly today: LocalDate
  readonly onFillMonths: () => void
}

/** The figure with its definition and its terms, and what was left out of it. */
export function RateBlock({ result, previous, question, today, onFillMonths }: RateBlockProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const customers = t(`customers.${result.baseKind}`, { count: result.per })
  const scale = { per: formatInteger(result.per, language), customers }
  const period = formatPeriod(result, language)
  return (
    <div className={styles.block}>
      <div className={styles.figure}>
        <DefinitionFigure
          label={t(result.partialYear ? 'figure.partial' : 'figure.whole', { period })}
          value={result.rate === null ? t('figure.none') : formatRate(result.rate, language)}
          unit={result.rate === null ? undefined : t('figure.unit', scale)}
          n={`n = ${formatInteger(result.count, language)}`}
          comparison={previous ? compareRates(result, previous, language, t) : '\u00a0'}
          definition={t('figure.definition', scale)}
        />
        {result.reason ? (
          <NoRateNotice
            result={result}
            reason={result.reason}
            question={question}
            onFillMonths={onFillMonths}
          />
        ) : null}
        {result.lowReliability ? (
          <Notice tone="soon" title={t('reliability.title')}>
            {t('reliability.text', { customers: t(`customers.${result.baseKind}`, { count: 1_000 }) })}
          </Notice>
        ) : null}
        <RateTerms result={result} site={question.site} today={today} />
        {result.interval ? <RateDetails result={result} interval={result.interval} /> : null}
      </div>
      <RateExclusions result={result} site={question.site} />
    </div>
  )
}
