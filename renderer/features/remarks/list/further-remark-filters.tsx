import { useTranslation } from 'react-i18next'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { FilterChip } from '#renderer/ui/layout/filter-chip'
import { type AddableFilter, AddedFilters } from '#renderer/ui/list/added-filters'
import { polarities, remarkDecisions } from '#shared/remarks/remark'

export interface FurtherRemarkFiltersProps {
  readonly search: RemarkSearch
  /** What filters offer is read once the list itself is there. */
  readonly isListRead: boolean
  readonly onChange: (change: RemarkSearch) => void
}

const displays = ['DISPLAYED', 'NOT_DISPLAYED'] as const

/** The filters of remarks that are asked for less often, each on the bar once it is added. */
export function FurtherRemarkFilters({ search, isListRead, onChange }: FurtherRemarkFiltersProps) {
  const { t } = useTranslation(['lists', 'fields', 'enums'])
  const session = useSession()
  const thirdParties = useChannel('remarks.thirdParties', {}, { enabled: isListRead })
  const names = new Set([...(thirdParties.data?.names ?? []), ...(search.thirdParties ?? [])])

  function filter(
    id: string,
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
    values: readonly string[],
    change: (values: readonly string[]) => RemarkSearch,
    isMultiple = true,
  ): AddableFilter {
    return {
      id,
      label,
      isSet: values.length > 0,
      chip: (isOpenAtFirst) => (
        <FilterChip
          label={label}
          isMultiple={isMultiple}
          isOpenAtFirst={isOpenAtFirst}
          choices={choices}
          values={values}
          onChange={(next) => onChange(change(next))}
        />
      ),
    }
  }
  const filters = [
    filter(
      'channels',
      t('fields:channel'),
      session
        .list('CHANNEL', true)
        .map(({ code }) => ({ value: code, label: session.label('CHANNEL', code) })),
      search.channels ?? [],
      (values) => ({ channels: some(values) }),
    ),
    filter(
      'polarities',
      t('fields:polarity'),
      polarities.map((polarity) => ({ value: polarity, label: t(`enums:polarity.${polarity}`) })),
      search.polarities ?? [],
      (values) => ({ polarities: some(polarities.filter((value) => values.includes(value))) }),
    ),
    filter(
      'decisions',
      t('fields:decision'),
      remarkDecisions.map((decision) => ({ value: decision, label: t(`enums:decision.${decision}`) })),
      search.decisions ?? [],
      (values) => ({ decisions: some(remarkDecisions.filter((value) => values.includes(value))) }),
    ),
    filter(
      'displayed',
      t('lists:filter.displayed'),
      [
        { value: displays[0], label: t('lists:filter.isDisplayed') },
        { value: displays[1], label: t('lists:filter.notDisplayed') },
      ],
      search.displayed === undefined ? [] : [displays[search.displayed ? 0 : 1]],
      ([value]) => ({ displayed: value === undefined ? undefined : value === displays[0] }),
      false,
    ),
    ...(names.size > 0
      ? [
          filter(
            'thirdParties',
            t('lists:filter.thirdParty'),
            [...names].map((name) => ({ value: name, label: name })),
            search.thirdParties ?? [],
            (values) => ({ thirdParties: some(values) }),
          ),
        ]
      : []),
  ]
  return <AddedFilters filters={filters} />
}

function some<V>(values: readonly V[]): V[] | undefined {
  return values.length > 0 ? [...values] : undefined
}
