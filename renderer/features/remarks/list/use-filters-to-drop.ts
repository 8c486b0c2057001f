import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import type { DroppableFilter } from '#renderer/ui/list/nothing-found'
import { formatInteger } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import { listSetFilters } from './remark-filter-words'
import { toRemarkFilter } from './remark-search'

/** Each filter that is set, with how many entries there would be without it; counted only while `isNeeded`. */
export function useFiltersToDrop(
  search: RemarkSearch,
  today: LocalDate,
  isNeeded: boolean,
  onSearch: (search: RemarkSearch) => void,
): readonly DroppableFilter[] {
  const { t } = useTranslation(['remarks', 'enums', 'ui', 'lists'])
  const session = useSession()
  const filters = listSetFilters(search, session, t)
  const counts = useQueries({
    queries: filters.map(({ without }) => {
      const input = { filter: toRemarkFilter(without, today) }
      return {
        queryKey: ['remarks.count', input],
        queryFn: () => call('remarks.count', input),
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
      found: count > 0 ? t('remarks:list.count', { count, value }) : null,
      onDrop: () => onSearch(without),
    }
  })
}
