import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useListAddress } from '#renderer/app/use-list-address'

/** The filters, the order and the row of the list, which all live in its address. */
export function useComplaintAddress() {
  const navigate = useNavigate()
  return useListAddress<ComplaintSearch>({
    path: '/reclamations',
    search: useSearch({ from: '/reclamations' }),
    show: (search, replace) => void navigate({ to: '/reclamations', search, replace }),
    openEntry: (id) => void navigate({ to: '/reclamations/$id', params: { id } }),
  })
}
