import { useSyncExternalStore } from 'react'
import type { TodayScope } from '#shared/today/today-api'

/** Rows of each part of the day before somebody asks for all of them. */
export const firstRowsOfToday = 12

const key = 'registre31.today'
const listeners = new Set<() => void>()

/** Whose day is shown and counted, one's own or the team's; remembered on this machine. */
export function useTodayScope(): readonly [scope: TodayScope, setScope: (scope: TodayScope) => void] {
  return [useSyncExternalStore(subscribe, readTodayScope), write]
}

export function readTodayScope(): TodayScope {
  return localStorage.getItem(key) === 'MINE' ? 'MINE' : 'TEAM'
}

function write(scope: TodayScope): void {
  localStorage.setItem(key, scope)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
