import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionSearch } from '#renderer/app/action-search'
import { some } from '#renderer/app/lists/chosen'
import { useSession } from '#renderer/app/session'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { ListSearchField } from '#renderer/ui/list/list-search-field'
import { ToggleChip } from '#renderer/ui/list/toggle-chip'
import { type ActionStatus, actionKinds, actionStatuses } from '#shared/actions/action'
import { formatInteger } from '#shared/text/formats'
import { addDays } from '#shared/time/day-number'
import { localDateOf } from '#shared/time/local-date'

export interface ActionFiltersProps {
  readonly search: ActionSearch
  readonly byStatus: Readonly<Record<ActionStatus, number>> | undefined
  readonly onChange: (change: ActionSearch) => void
  readonly onLeave: () => void
  readonly inputRef: Ref<HTMLInputElement>
}

/** The filters of the action plan, in the order in which they are said. */
export function ActionFilters({ search, byStatus, onChange, onLeave, inputRef }: ActionFiltersProps) {
  const { t } = useTranslation(['actions', 'lists'])
  const { register, employee, language, timeZone } = useSession()
  const month = addDays(localDateOf(new Date().toISOString(), timeZone()), 30)
  const isMine = employee !== null && search.owners?.length === 1 && search.owners[0] === employee.id
  return (
    <>
      <FilterChip
        label={t('actions:fields.status')}
        isMultiple
        choices={actionStatuses.map((status) => ({
          value: status,
          label: t(`actions:status.${status}`),
          description: byStatus ? formatInteger(byStatus[status], language) : undefined,
        }))}
        values={search.statuses ?? []}
        onChange={(values) => onChange({ statuses: some(values) })}
      />
      <FilterChip
        label={t('actions:fields.kind')}
        isMultiple
        choices={actionKinds.map((kind) => ({ value: kind, label: t(`actions:kind.${kind}`) }))}
        values={search.kinds ?? []}
        onChange={(values) => onChange({ kinds: some(values) })}
      />
      <FilterChip
        label={t('actions:fields.owner')}
        isMultiple
        choices={register.employees.map(({ id, name }) => ({ value: id, label: name }))}
        values={search.owners ?? []}
        onChange={(values) => onChange({ owners: some(values) })}
      />
      {employee ? (
        <ToggleChip
          label={t('actions:list.mine')}
          isOn={isMine}
          onChange={(isOn) => onChange({ owners: isOn ? [employee.id] : undefined })}
        />
      ) : null}
      <ToggleChip
        label={t('actions:list.soon')}
        isOn={search.dueTo !== undefined}
        onChange={(isOn) => onChange({ dueTo: isOn ? month : undefined })}
      />
      <ListSearchField
        label={t('lists:search.label')}
        placeholder={t('actions:list.search')}
        value={search.text ?? ''}
        onChange={(text) => onChange({ text: text.trim() ? text : undefined })}
        onLeave={onLeave}
        inputRef={inputRef}
      />
    </>
  )
}
