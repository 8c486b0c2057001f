import { useEffect, useSyncExternalStore } from 'react'

let current = ''
const listeners = new Set<() => void>()

/** Tells the top bar which record a detail screen shows ("R-2026-0012"). */
export function useTellPlace(detail: string): void {
  useEffect(() => {
    put(detail)
    return () => put('')
  }, [detail])
}

/** The record that the current screen shows, or an empty text. */
export function usePlaceDetail(): string {
  return useSyncExternalStore(subscribe, () => current)
}

function put(detail: string): void {
  current = detail
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
