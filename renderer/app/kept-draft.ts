import { z } from 'zod'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import { mergeValues } from './conflict/compare-values'
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

/**
 * What was typed and not saved, laid over what the register says now: what only somebody else changed meanwhile is
 * theirs, the rest is what was typed. Null when nothing was typed.
 */
export function readDraftOver<T extends Json>(
  key: string,
  start: T,
  paths: readonly string[],
  schema: z.ZodType<T>,
): { readonly draft: T; readonly isOvertaken: boolean } | null {
  const kept = readDraftAndStart(key)
  const base = schema.safeParse(kept?.start)
  const mine = schema.safeParse(kept?.draft)
  if (!base.success || !mine.success) return null
  const draft = mergeValues(paths, { base: base.data, theirs: start, mine: mine.data }, new Set())
  return { draft, isOvertaken: canonicalJson(base.data) !== canonicalJson(start) }
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
