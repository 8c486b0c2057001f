import { useEffect } from 'react'

export type ListRequest = 'export'

let pending: ListRequest | null = null
const listeners = new Set<(request: ListRequest) => void>()

/** Asks the list that is shown, or that is about to appear, to do something: from the palette or the menu. */
export function requestOfList(request: ListRequest): void {
  if (listeners.size === 0) pending = request
  else for (const listener of listeners) listener(request)
}

/** Answers what is asked of a list while it is there. */
export function useListRequest(onRequest: (request: ListRequest) => void): void {
  useEffect(() => {
    if (pending) onRequest(pending)
    pending = null
    listeners.add(onRequest)
    return () => {
      listeners.delete(onRequest)
    }
  }, [onRequest])
}
