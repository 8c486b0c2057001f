import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

interface ListRoute<S> {
  readonly path: string
  readonly search: S
  /** Goes to the list with these filters. */
  readonly show: (search: S, replace: boolean) => void
  /** Goes to the page of an entry. */
  readonly openEntry: (id: string) => void
}

export interface ListAddress<S> {
  readonly search: S
  /** Other filters: a new place in the history of the window. */
  goTo(next: S): void
  change(change: S): void
  select(id: string | null): void
  open(id: string): void
}

// How to find a list again as it was when an entry was opened from it: its filters and its row.
const waysBack = new Map<string, () => void>()

/** What a list does with its address, which holds its filters, its order and its row. */
export function useListAddress<S extends { readonly selected?: string }>(
  route: ListRoute<S>,
): ListAddress<S> {
  const { path, search, show, openEntry } = route
  const { history } = useRouter()

  function go(next: S, replace: boolean) {
    // What settles late (a typed text, the row under a key) must not call back a person who has already left.
    if (history.location.pathname === path) show(next, replace)
  }
  const isPlain = Object.values(search).every((value) => value === undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list appears; later its address is its own
  useEffect(() => {
    if (isPlain) waysBack.get(path)?.()
    waysBack.delete(path)
  }, [])

  return {
    search,
    goTo: (next: S) => go(next, false),
    change: (change: S) => go({ ...search, ...change }, false),
    select: (id: string | null) => go({ ...search, selected: id ?? undefined }, true),
    open: (id: string) => {
      waysBack.set(path, () => show({ ...search, selected: id }, true))
      openEntry(id)
    },
  }
}
