import { useSyncExternalStore } from 'react'

// Calls that were refused until it is known who makes them; all of them wait for the one answer.
let waiting: ((isKnown: boolean) => void)[] = []
const listeners = new Set<() => void>()

/** Asks who is at the keyboard: true once somebody said so. */
export function askPerson(): Promise<boolean> {
  // Nobody could answer: the refusal is told as it is.
  if (listeners.size === 0) return Promise.resolve(false)
  return new Promise((resolve) => {
    waiting = [...waiting, resolve]
    tell()
  })
}

export function answerPerson(isKnown: boolean): void {
  const answered = waiting
  waiting = []
  tell()
  for (const resolve of answered) resolve(isKnown)
}

export function useIsPersonAsked(): boolean {
  return useSyncExternalStore(subscribe, () => waiting.length > 0)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
