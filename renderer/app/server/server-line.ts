import { useSyncExternalStore } from 'react'
import { AppError } from '#shared/api/app-error'
import { setLineCut } from '../lock-state'

/** Whether the server of a shared register answers. */
export interface ServerLine {
  readonly isCut: boolean
  /** When it is tried again, in milliseconds since 1970; null while that is under way. */
  readonly nextTry: number | null
}

const tryEveryMs = 5_000
/** A server that starts again or hands over to another one is not worth a word. */
const hiccupMs = 1_500

const up: ServerLine = { isCut: false, nextTry: null }
let line = up
let timer: number | undefined
const listeners = new Set<() => void>()

/** The server did not answer; everything else is an answer. */
export function isLineError(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'SERVER_UNREACHABLE' || error.code === 'SERVER_LOST')
}

/** A call found nobody: nothing more is asked until the server answers again. */
export function noteLineCut(): void {
  if (!line.isCut) waitForServer()
}

/** The service heard that the line broke, or that it is there again. */
export function noteLine(isUp: boolean): void {
  window.clearTimeout(timer)
  if (!isUp && !line.isCut) timer = window.setTimeout(waitForServer, hiccupMs)
  else if (line.isCut) void tryServer()
}

/** Asks once more, now. */
export async function tryServer(): Promise<void> {
  if (!line.isCut || line.nextTry === null) return
  window.clearTimeout(timer)
  set({ isCut: true, nextTry: null })
  const result = await window.registre31.call('register.info', {})
  const isUnanswered =
    'error' in result && (result.error.code === 'SERVER_UNREACHABLE' || result.error.code === 'SERVER_LOST')
  if (isUnanswered) waitForServer()
  else set(up)
}

export function useServerLine(): ServerLine {
  return useSyncExternalStore(subscribe, () => line)
}

function waitForServer(): void {
  set({ isCut: true, nextTry: Date.now() + tryEveryMs })
  timer = window.setTimeout(() => void tryServer(), tryEveryMs)
}

function set(next: ServerLine): void {
  line = next
  setLineCut(next.isCut)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
