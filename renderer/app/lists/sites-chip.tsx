import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { some } from './chosen'

interface SitesChipProps {
  readonly sites: readonly string[] | undefined
  readonly onChange: (sites: string[] | undefined) => void
}

/** Several sites as a chip of a sentence of filters; nothing to choose where there is one only. */
export function SitesChip({ sites, onChange }: SitesChipProps) {
  const { t } = useTranslation('fields')
  const { register } = useSession()
  if (register.sites.length < 2) return null
  return (
    <FilterChip
      label={t('site')}
      isMultiple
      choices={register.sites.map(({ id, name }) => ({ value: id, label: name }))}
      values={sites ?? []}
      onChange={(chosen) => onChange(some(chosen))}
    />
  )
}
