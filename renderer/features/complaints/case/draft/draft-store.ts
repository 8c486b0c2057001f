import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'

const prefix = 'registre31.draft.case.'
const listeners = new Set<() => void>()

/** What was typed and not saved, beside the state of the record from which it started. */
const draftSchema = z.object({
  version: z.int(),
  base: z.record(z.string(), z.json()),
  values: z.record(z.string(), z.json()),
})
export type Draft = z.output<typeof draftSchema>

/** The name of a draft: one for each case and each of its forms. */
export function draftKey(caseId: string, form: string): string {
  return `${prefix}${caseId}.${form}`
}

/** What was typed under a key, on this machine; null when there is nothing readable. */
export function readDraft(key: string): Draft | null {
  const kept = localStorage.getItem(key)
  if (kept === null) return null
  try {
    return draftSchema.parse(JSON.parse(kept))
  } catch {
    return null
  }
}

/** Keeps what is typed at once, so that it survives a crash. */
export function writeDraft(key: string, draft: { version: number; base: object; values: object }): void {
  keepOnMachine(key, JSON.stringify(draft))
  tell()
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key)
  tell()
}

/** Drops all that was typed about a case: its words may name somebody who must be forgotten. */
export function dropDraftsOfCase(caseId: string): void {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
  for (const key of keys) if (key?.startsWith(draftKey(caseId, ''))) localStorage.removeItem(key)
  tell()
}

/** True while something typed under a key has not been saved. */
export function useHasDraft(key: string): boolean {
  return useSyncExternalStore(subscribe, () => localStorage.getItem(key) !== null)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
