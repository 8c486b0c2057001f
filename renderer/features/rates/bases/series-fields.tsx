import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Select } from '#renderer/ui/fields/select'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { customerBaseKinds } from '#shared/customer-bases/customer-base'
import type { MonthSeries } from './month-changes'
import { SiteSelect } from './site-select'
import { YearField } from './year-field'

export interface SeriesFieldsProps {
  readonly series: MonthSeries
  readonly onChange: (series: MonthSeries) => void
}

/** Which customers, which site, which year. */
export function SeriesFields({ series, onChange }: SeriesFieldsProps) {
  const { t } = useTranslation(['rates', 'enums'])
  const { register } = useSession()
  return (
    <FieldRow>
      <YearField value={series.year} onChange={(year) => onChange({ ...series, year })} />
      {register.sites.length > 1 ? (
        <SiteSelect value={series.site} onChange={(site) => onChange({ ...series, site })} />
      ) : null}
      <Select
        label={t('rates:bases.kind')}
        choices={customerBaseKinds.map((kind) => ({
          value: kind,
          label: t(`enums:customerBaseKind.${kind}`),
        }))}
        value={series.kind}
        onChange={(kind) => onChange({ ...series, kind })}
      />
    </FieldRow>
  )
}
