import { useNavigate, useSearch } from '@tanstack/react-router'
import type { RemarkSearch } from '#renderer/app/search-params'
import { useListAddress } from '#renderer/app/use-list-address'

/** The filters, the order and the row of the list, which all live in its address. */
export function useRemarkAddress() {
  const navigate = useNavigate()
  return useListAddress<RemarkSearch>({
    path: '/remarques',
    search: useSearch({ from: '/remarques' }),
    show: (search, replace) => void navigate({ to: '/remarques', search, replace }),
    openEntry: (id) => void navigate({ to: '/remarques/$id', params: { id } }),
  })
}
