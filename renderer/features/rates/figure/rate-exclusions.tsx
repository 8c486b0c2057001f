import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Excluded, RateResult } from '#shared/rates/rate-api'
import { formatInteger } from '#shared/text/formats'
import { exclusionSearch } from './exclusion-search'

export interface RateExclusionsProps {
  readonly result: RateResult
  readonly site: string | null
}

const reasons = [
  'oral',
  'outOfScope',
  'natureNotCounted',
  'reclassified',
  'cancelled',
] as const satisfies readonly (keyof Excluded)[]

/** The complaints received and left out of the rate, by reason, each leading to its list. */
export function RateExclusions({ result, site }: RateExclusionsProps) {
  const { t } = useTranslation(['rates', 'documents'])
  const { language, list } = useSession()
  const naturesNotCounted = list('NATURE', true)
    .filter((nature) => !nature.countsInRate)
    .map((nature) => nature.code)
  const total = reasons.reduce((sum, reason) => sum + result.excluded[reason], 0)

  function words(reason: keyof Excluded) {
    const label = t(`documents:followUp.rate.excluded.${reason}`)
    const search = exclusionSearch(reason, { period: result, site, naturesNotCounted })
    if (result.excluded[reason] === 0 || !search) return label
    return (
      <Link to="/reclamations" search={search}>
        {label}
      </Link>
    )
  }

  return (
    <PlainTable
      caption={t('rates:exclusions.title')}
      columns={[
        { id: 'reason', header: t('rates:exclusions.reason') },
        { id: 'count', header: 'n', align: 'end' },
      ]}
      rows={[
        ...reasons.map((reason) => ({
          id: reason,
          cells: [words(reason), formatInteger(result.excluded[reason], language)],
        })),
        { id: 'total', cells: [t('rates:exclusions.total'), formatInteger(total, language)] },
      ]}
    />
  )
}
