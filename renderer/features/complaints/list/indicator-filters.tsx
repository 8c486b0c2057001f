import { useTranslation } from 'react-i18next'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { periodText } from '#renderer/ui/list/period-text'
import { ToggleChip } from '#renderer/ui/list/toggle-chip'

export interface IndicatorFiltersProps {
  readonly search: ComplaintSearch
  readonly onChange: (change: ComplaintSearch) => void
}

/** What brought the list here from a figure: said as chips, so that nothing filters unseen. */
export function IndicatorFilters({ search, onChange }: IndicatorFiltersProps) {
  const { t, i18n } = useTranslation('dashboard')
  const language = i18n.resolvedLanguage === 'en' ? 'en' : 'fr'
  const closed = periodText({ from: search.closedFrom, to: search.closedTo }, language)
  const due = periodText({ from: search.dueFrom, to: search.dueTo }, language)
  return (
    <>
      {closed ? (
        <ToggleChip
          label={t('list.closed', { period: closed })}
          isOn
          onChange={() => onChange({ closedFrom: undefined, closedTo: undefined })}
        />
      ) : null}
      {due ? (
        <ToggleChip
          label={t('list.due', { period: due })}
          isOn
          onChange={() => onChange({ dueFrom: undefined, dueTo: undefined })}
        />
      ) : null}
      {search.counted ? (
        <ToggleChip label={t('list.counted')} isOn onChange={() => onChange({ counted: undefined })} />
      ) : null}
    </>
  )
}
