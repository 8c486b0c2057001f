import { useState } from 'react'
import type { z } from 'zod'
import { draftKey, keepDraftOver, readKeptDraft } from '#renderer/app/kept-draft'
import { useSession } from '#renderer/app/session'
import { toInputError } from '#shared/api/parse-issues'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import type { Language } from '#shared/text/language'

export interface CheckedDraft<D, O> {
  readonly draft: D
  readonly change: (next: D) => void
  readonly isDirty: boolean
  /** Goes back to what is saved. */
  readonly discard: () => void
  /** Once it is saved, nothing of it needs to be kept. */
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
  start: D,
  schema: z.ZodType<O>,
  language: Language,
  toInput: (draft: D) => unknown = (draft) => draft,
): CheckedDraft<D, O> {
  const { register } = useSession()
  const key = draftKey(register.registerId, name)
  // A draft over the same start was made by this very form.
  const [draft, setDraft] = useState(() => (readKeptDraft(key, start) ?? start) as D)
  function change(next: D) {
    setDraft(next)
    keepDraftOver(key, start, next)
  }
  const [isChecked, setChecked] = useState(false)
  const result = schema.safeParse(toInput(draft), { reportInput: true })
  const found = result.success ? [] : toInputError(result.error, language).issues
  const issues = isChecked ? found : []
  return {
    draft,
    change,
    discard: () => change(start),
    forget: () => localStorage.removeItem(key),
    isDirty: canonicalJson(draft) !== canonicalJson(start),
    value: result.data,
    errorAt: (path) => issues.find((issue) => issue.path === path)?.message,
    issues,
    check: () => {
      setChecked(true)
      return result.success
    },
  }
}
