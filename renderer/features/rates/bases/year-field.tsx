import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Select } from '#renderer/ui/fields/select'
import { localDateOf } from '#shared/time/local-date'

export interface YearFieldProps {
  readonly value: number
  readonly onChange: (year: number) => void
}

/** Next year, this one and the ten before it, and whichever is chosen. */
export function YearField({ value, onChange }: YearFieldProps) {
  const { t } = useTranslation('rates')
  const { timeZone } = useSession()
  const thisYear = Number(localDateOf(new Date().toISOString(), timeZone()).slice(0, 4))
  const recent = Array.from({ length: 12 }, (_, index) => thisYear + 1 - index)
  const years = [...new Set([...recent, value])].sort((a, b) => b - a)
  return (
    <Select
      label={t('months.year')}
      choices={years.map((year) => ({ value: String(year), label: String(year) }))}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}
