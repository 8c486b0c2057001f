import { useSyncExternalStore } from 'react'

// Told once by the service, shown until it is said to be safe, and kept nowhere.
let code: string | null = null
const listeners = new Set<() => void>()

export function showRecoveryCode(next: string | null): void {
  code = next
  for (const listener of listeners) listener()
}

export function useRecoveryCode(): string | null {
  return useSyncExternalStore(subscribe, () => code)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
