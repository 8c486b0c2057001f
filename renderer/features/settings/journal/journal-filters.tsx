import { useTranslation } from 'react-i18next'
import { DateField } from '#renderer/ui/fields/date-field'
import { Select } from '#renderer/ui/fields/select'
import { historyActions, historyEntities } from '#shared/history/history-api'
import styles from './journal.module.css'
import type { JournalFilter } from './use-journal'

export interface JournalFiltersProps {
  readonly filter: JournalFilter
  readonly actors: readonly string[]
  readonly onChange: (filter: JournalFilter) => void
}

const everything = '*'

/** Who, what, on what, and when. */
export function JournalFilters({ filter, actors, onChange }: JournalFiltersProps) {
  const { t } = useTranslation(['accounts', 'enums'])
  const pick = <V extends string>(values: readonly V[], text: string) =>
    values.find((value) => value === text)
  const isDay = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined)
  const named = (values: readonly string[], list: 'historyAction' | 'historyEntity') =>
    values
      .map((value) => ({ value, label: t(`enums:${list}.${value}`) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
  return (
    <div className={styles.filters}>
      <Select
        label={t('accounts:journal.filters.actor')}
        value={filter.actor ?? everything}
        onChange={(value) => onChange({ ...filter, actor: pick(actors, value) })}
        choices={[
          { value: everything, label: t('accounts:journal.filters.everybody') },
          ...actors.map((value) => ({ value, label: value })),
        ]}
      />
      <Select
        label={t('accounts:journal.filters.action')}
        value={filter.action ?? everything}
        onChange={(value) => onChange({ ...filter, action: pick(historyActions, value) })}
        choices={[
          { value: everything, label: t('accounts:journal.filters.all') },
          ...named(historyActions, 'historyAction'),
        ]}
      />
      <Select
        label={t('accounts:journal.filters.entity')}
        value={filter.entity ?? everything}
        onChange={(value) => onChange({ ...filter, entity: pick(historyEntities, value) })}
        choices={[
          { value: everything, label: t('accounts:journal.filters.all') },
          ...named(historyEntities, 'historyEntity'),
        ]}
      />
      <DateField
        label={t('accounts:journal.filters.from')}
        value={filter.from ?? null}
        onChange={(value) => onChange({ ...filter, from: isDay(value) })}
      />
      <DateField
        label={t('accounts:journal.filters.to')}
        value={filter.to ?? null}
        onChange={(value) => onChange({ ...filter, to: isDay(value) })}
      />
    </div>
  )
}
