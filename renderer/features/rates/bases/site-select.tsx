import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Select } from '#renderer/ui/fields/select'

export interface SiteSelectProps {
  /** Null for all sites. */
  readonly value: string | null
  readonly onChange: (site: string | null) => void
  readonly error?: string
}

const allSites = 'ALL'

/** One site, or the whole organisation. */
export function SiteSelect({ value, onChange, error }: SiteSelectProps) {
  const { t } = useTranslation(['rates', 'fields'])
  const { register } = useSession()
  return (
    <Select
      label={t('fields:site')}
      choices={[
        { value: allSites, label: t('fields:allSites') },
        ...register.sites.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value ?? allSites}
      onChange={(chosen) => onChange(chosen === allSites ? null : chosen)}
      error={error}
    />
  )
}
