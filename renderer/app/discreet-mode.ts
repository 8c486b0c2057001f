import { useSyncExternalStore } from 'react'

const key = 'registre31.discreet'
const listeners = new Set<() => void>()

/** Whether names are hidden on screens that visitors can see; remembered on this machine. */
export function useDiscreetMode(): readonly [
  isDiscreet: boolean,
  setDiscreet: (isDiscreet: boolean) => void,
] {
  return [useSyncExternalStore(subscribe, isOn), setOn]
}

function isOn(): boolean {
  return localStorage.getItem(key) === 'on'
}

function setOn(isDiscreet: boolean): void {
  if (isDiscreet) localStorage.setItem(key, 'on')
  else localStorage.removeItem(key)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
