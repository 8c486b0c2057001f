import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'

interface SiteChipProps {
  /** The id of a site; null for all of them. */
  readonly site: string | null
  readonly onChange: (site: string | undefined) => void
}

const all = 'ALL'

/** One site or all of them, as a chip of a sentence of filters; nothing to choose where there is one only. */
export function SiteChip({ site, onChange }: SiteChipProps) {
  const { t } = useTranslation('fields')
  const { register } = useSession()
  if (register.sites.length < 2) return null
  return (
    <FilterChip
      label={t('site')}
      isFixed
      choices={[
        { value: all, label: t('allSites') },
        ...register.sites.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      values={[site ?? all]}
      onChange={([chosen]) => onChange(chosen === all ? undefined : chosen)}
    />
  )
}
