import { useTranslation } from 'react-i18next'
import { addableChoices } from '#renderer/app/lists/addable-choices'
import { some, someOf } from '#renderer/app/lists/chosen'
import { codeChoices } from '#renderer/app/lists/code-choices'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { AddedFilters } from '#renderer/ui/list/added-filters'
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

  const filter = addableChoices(onChange)
  const filters = [
    filter(
      'channels',
      t('fields:channel'),
      codeChoices(session, 'CHANNEL'),
      search.channels ?? [],
      (values) => ({ channels: some(values) }),
    ),
    filter(
      'polarities',
      t('fields:polarity'),
      polarities.map((polarity) => ({ value: polarity, label: t(`enums:polarity.${polarity}`) })),
      search.polarities ?? [],
      (values) => ({ polarities: someOf(polarities, values) }),
    ),
    filter(
      'decisions',
      t('fields:decision'),
      remarkDecisions.map((decision) => ({ value: decision, label: t(`enums:decision.${decision}`) })),
      search.decisions ?? [],
      (values) => ({ decisions: someOf(remarkDecisions, values) }),
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
