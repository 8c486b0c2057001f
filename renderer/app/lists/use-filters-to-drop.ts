import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { useSession } from '#renderer/app/session'
import type { DroppableFilter } from '#renderer/ui/list/nothing-found'
import { countText } from './count-text'
import type { ListedEntries } from './listed-entries'
import type { SetFilter } from './set-filter'

export interface FiltersToDrop<S> {
  readonly filters: readonly SetFilter<S>[]
  readonly toList: (search: S) => ListedEntries
  /** Whether they are counted. */
  readonly isNeeded: boolean
  readonly onSearch: (search: S) => void
}

/** Each filter that is set, with how many entries there would be without it. */
export function useFiltersToDrop<S>(options: FiltersToDrop<S>): readonly DroppableFilter[] {
  const { filters, toList, isNeeded, onSearch } = options
  const { t } = useTranslation(['lists', 'remarks'])
  const { language } = useSession()
  const counts = useQueries({
    queries: filters.map(({ without }) => {
      const { screen, filter } = toList(without)
      return {
        queryKey: [`${screen}.count`, { filter }],
        queryFn: () => countWith(toList(without)),
        enabled: isNeeded,
      }
    }),
  })
  return filters.map(({ id, text, without }, index) => {
    const count = counts[index]?.data?.count ?? 0
    return {
      id,
      text,
      found: count > 0 ? countText(t, toList(without).screen, { count }, language) : null,
      onDrop: () => onSearch(without),
    }
  })
}

function countWith(list: ListedEntries) {
  return list.screen === 'complaints'
    ? call('complaints.count', { filter: list.filter })
    : call('remarks.count', { filter: list.filter })
}
