import { z } from 'zod'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import { keepOnMachine } from './keep-on-machine'

const keptSchema = z.object({ start: z.string(), draft: z.json() })

/** Where the drafts of the settings of a register, or of its quality manager, are kept on this machine. */
export function draftKey(registerId: string, name: string): string {
  return `registre31.draft.settings.${registerId}.${name}`
}

/**
 * What was typed over `start` and not saved; null when there is nothing, or when the register has changed since, as
 * the draft would then undo what somebody else did.
 */
export function readKeptDraft(key: string, start: Json): Json | null {
  const kept = readKept(key)
  return kept?.start === canonicalJson(start) ? kept.draft : null
}

/** What was typed and not saved, with what it was typed over, whatever the register says now. */
export function readDraftAndStart(key: string): { readonly start: Json; readonly draft: Json } | null {
  const kept = readKept(key)
  return kept && { start: z.json().parse(JSON.parse(kept.start)), draft: kept.draft }
}

function readKept(key: string): z.output<typeof keptSchema> | null {
  try {
    return keptSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Keeps a draft, or forgets it when it says nothing else than `start`. */
export function keepDraftOver(key: string, start: Json, draft: Json): void {
  const base = canonicalJson(start)
  if (canonicalJson(draft) === base) localStorage.removeItem(key)
  else keepOnMachine(key, JSON.stringify({ start: base, draft }))
}
