import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ComplaintSearch } from '#renderer/app/search-params'

// Where a case was opened from: going back to the list finds its filters and its row again.
let leftAt: ComplaintSearch | null = null

/** The filters, the order and the row of the list, which all live in its address. */
export function useComplaintAddress() {
  const search = useSearch({ from: '/reclamations' })
  const navigate = useNavigate()
  const { history } = useRouter()

  function go(next: ComplaintSearch, replace: boolean) {
    // What settles late (a typed text, the row under a key) must not call back a person who has already left.
    if (history.location.pathname !== '/reclamations') return
    void navigate({ to: '/reclamations', search: next, replace })
  }
  const isPlain = Object.values(search).every((value) => value === undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list appears; later its address is its own
  useEffect(() => {
    if (leftAt && isPlain) go(leftAt, true)
    leftAt = null
  }, [])

  return {
    search,
    /** Other filters: a new place in the history of the window. */
    goTo: (next: ComplaintSearch) => go(next, false),
    change: (change: ComplaintSearch) => go({ ...search, ...change }, false),
    select: (id: string | null) => go({ ...search, selected: id ?? undefined }, true),
    open: (id: string) => {
      leftAt = { ...search, selected: id }
      void navigate({ to: '/reclamations/$id', params: { id } })
    },
  }
}
