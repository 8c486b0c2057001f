import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import type { DroppableFilter } from '#renderer/ui/list/nothing-found'
import { formatInteger } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import { listSetFilters } from './complaint-filter-words'
import { toComplaintFilter } from './complaint-search'

/** Each filter that is set, with how many cases there would be without it; counted only while `isNeeded`. */
export function useFiltersToDrop(
  search: ComplaintSearch,
  today: LocalDate,
  isNeeded: boolean,
  onSearch: (search: ComplaintSearch) => void,
): readonly DroppableFilter[] {
  const { t } = useTranslation(['lists', 'enums', 'ui', 'dashboard'])
  const session = useSession()
  const filters = listSetFilters(search, session, t)
  const counts = useQueries({
    queries: filters.map(({ without }) => {
      const input = { filter: toComplaintFilter(without, today) }
      return {
        queryKey: ['complaints.count', input],
        queryFn: () => call('complaints.count', input),
        enabled: isNeeded,
      }
    }),
  })
  return filters.map(({ id, text, without }, index) => {
    const count = counts[index]?.data?.count ?? 0
    const value = formatInteger(count, session.language)
    return {
      id,
      text,
      found: count > 0 ? t('lists:complaints.count', { count, value }) : null,
      onDrop: () => onSearch(without),
    }
  })
}
