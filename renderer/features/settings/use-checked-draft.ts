import { useState } from 'react'
import type { z } from 'zod'
import type { Versions } from '#renderer/app/conflict/compare-values'
import { draftKey, keepDraftOver, readDraftAndStart } from '#renderer/app/kept-draft'
import { useSession } from '#renderer/app/session'
import { toInputError } from '#shared/api/parse-issues'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import type { Language } from '#shared/text/language'
import { useTellDiscarded } from './use-tell-discarded'

export interface CheckedDraft<D, O> {
  readonly draft: D
  readonly change: (next: D) => void
  readonly isDirty: boolean
  /** The version of what the draft was begun with: what a save names. */
  readonly version: number
  /** After somebody else's change: what the draft was begun with, what is saved now, and the draft. */
  readonly versions: () => Versions<D>
  /** Goes on from what is saved now, with these values. */
  readonly goOn: (values: D) => void
  /** Goes back to what is saved; the message that says so brings the draft back. */
  readonly discard: () => void
  /** Once it is saved, nothing of it needs to be kept: what the service answers is the new start. */
  readonly forget: () => void
  /** What a save would send; undefined while something is wrong. */
  readonly value: O | undefined
  /** The sentence beside a field, once a save was tried. */
  readonly errorAt: (path: string) => string | undefined
  readonly issues: readonly { readonly path: string; readonly message: string }[]
  /** Says from now on what is wrong; true when nothing is. */
  readonly check: () => boolean
}

/**
 * A form whose rows come and go: a draft checked as a whole by the schema of its channel. It is kept on this machine
 * under `name` while it is typed and comes back when the form is opened again.
 */
export function useCheckedDraft<D extends Json, O>(
  name: string,
  saved: { readonly version: number; readonly value: D },
  schema: z.ZodType<O>,
  language: Language,
  toInput: (draft: D) => unknown = (draft) => draft,
): CheckedDraft<D, O> {
  const { register } = useSession()
  const key = draftKey(register.registerId, name)
  const tellDiscarded = useTellDiscarded()
  const [first] = useState(() => beginAgain(key, saved, (value) => schema.safeParse(toInput(value)).success))
  const [begun, setBegun] = useState(first.begun)
  const [draft, setDraft] = useState(first.draft)
  const isDirty = canonicalJson(draft) !== canonicalJson(begun.value)
  if (saved.version !== begun.version && !isDirty) {
    setBegun(saved)
    setDraft(saved.value)
  }
  function change(next: D, start: D = begun.value) {
    setDraft(next)
    keepDraftOver(key, start, next)
  }
  const [isChecked, setChecked] = useState(false)
  const result = schema.safeParse(toInput(draft), { reportInput: true })
  const found = result.success ? [] : toInputError(result.error, language).issues
  const issues = isChecked ? found : []
  return {
    draft,
    change: (next) => change(next),
    version: begun.version,
    versions: () => ({ base: begun.value, theirs: saved.value, mine: draft }),
    goOn: (values) => {
      setBegun(saved)
      change(values, saved.value)
    },
    discard: () => {
      setBegun(saved)
      change(saved.value, saved.value)
      tellDiscarded(() => change(draft, saved.value))
    },
    forget: () => {
      localStorage.removeItem(key)
      setBegun({ version: begun.version, value: draft })
    },
    isDirty,
    value: result.data,
    errorAt: (path) => issues.find((issue) => issue.path === path)?.message,
    issues,
    check: () => {
      setChecked(true)
      return result.success
    },
  }
}

/**
 * What a form goes on with: the draft that was kept, over what it was typed over. When somebody else saved meanwhile,
 * that is no longer what the register says: the form then bears an older version, its save is refused, and both are
 * compared.
 */
function beginAgain<D extends Json>(
  key: string,
  saved: { readonly version: number; readonly value: D },
  isOurs: (value: D) => boolean,
) {
  const kept = readDraftAndStart(key)
  if (!kept) return { begun: saved, draft: saved.value }
  // A draft over the same start was made by this very form, and so was one over a start that still is in order.
  const { start, draft } = kept as { readonly start: D; readonly draft: D }
  if (canonicalJson(start) === canonicalJson(saved.value)) return { begun: saved, draft }
  if (!isOurs(start)) return { begun: saved, draft: saved.value }
  return { begun: { version: saved.version - 1, value: start }, draft }
}
