import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import styles from './reports.module.css'

interface SitesOptionProps {
  readonly sites: readonly string[]
  readonly onChange: (sites: string[]) => void
}

/** One site, several, or all of them; nothing to choose where there is one only. */
export function SitesOption({ sites, onChange }: SitesOptionProps) {
  const { t } = useTranslation('reports')
  const { register } = useSession()
  if (register.sites.length < 2) return null
  return (
    <div className={styles.option}>
      <span className={styles.optionLabel}>{t('options.sites')}</span>
      <div>
        <FilterChip
          label={t('options.allSites')}
          isMultiple
          choices={register.sites.map(({ id, name }) => ({ value: id, label: name }))}
          values={sites}
          onChange={(values) => onChange([...values])}
        />
      </div>
    </div>
  )
}
