import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Facts } from '#renderer/ui/layout/facts'
import { coverageNote } from '#shared/rates/coverage-note'
import type { RateResult } from '#shared/rates/rate-api'
import { formatDate, formatDates, formatInteger, formatRate } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import { customersText } from '../customers-text'

export interface RateTermsProps {
  readonly result: RateResult
  readonly site: string | null
  readonly today: LocalDate
}

/** The two terms of the rate, where the base comes from, and the rate brought to a year. */
export function RateTerms({ result, site, today }: RateTermsProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const { from, to, base, covered, annualised } = result
  const coverage = coverageNote(result)
  const dates = covered.map((period) => formatDates(period, language)).join(t('terms.and'))
  const facts = [
    {
      id: 'count',
      label: t('terms.count'),
      value: (
        <Link to="/reclamations" search={{ from, to, sites: site ? [site] : undefined }}>
          {t('terms.countValue', { count: result.count, value: formatInteger(result.count, language) })}
        </Link>
      ),
    },
    {
      id: 'base',
      label: t('terms.base'),
      value: base === null ? null : customersText(base, result.baseKind, language, t),
    },
    { id: 'source', label: t('terms.source'), value: result.sources.join(t('terms.sourceJoin')) },
    ...(coverage
      ? [{ id: 'coverage', label: t('terms.coverage'), value: t(`terms.${coverage}`, { dates }) }]
      : []),
    ...(to > today
      ? [
          {
            id: 'running',
            label: t('terms.running'),
            value: t('terms.runningValue', { date: formatDate(today) }),
          },
        ]
      : []),
    ...(result.partialYear && annualised !== null
      ? [
          {
            id: 'annualised',
            label: t('terms.annualised'),
            value: t('terms.annualisedValue', { rate: formatRate(annualised, language) }),
          },
        ]
      : []),
  ]
  return <Facts facts={facts} />
}
