import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ComplaintSearch } from '#renderer/app/search-params'
import { useListAddress } from '#renderer/app/use-list-address'

/** The filters of a board, in its address; going back from a case leads to the board again. */
export function useBoardAddress(
  to: '/reclamations/tableau' | '/reclamations/priorites',
  search: ComplaintSearch,
) {
  const navigate = useNavigate()
  const show = useRef(
    (next: ComplaintSearch, replace: boolean) => void navigate({ to, search: next, replace }),
  )
  const { open } = useListAddress<ComplaintSearch>({
    path: '/reclamations',
    search: { ...search, selected: undefined },
    show: (next, replace) => show.current(next, replace),
    openEntry: (id) => void navigate({ to: '/reclamations/$id', params: { id } }),
  })
  return {
    open,
    goTo: (next: ComplaintSearch) => show.current(next, false),
    change: (change: ComplaintSearch) => show.current({ ...search, ...change }, false),
  }
}
