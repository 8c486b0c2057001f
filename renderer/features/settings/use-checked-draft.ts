import { useState } from 'react'
import type { z } from 'zod'
import { toInputError } from '#shared/api/parse-issues'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import type { Language } from '#shared/text/language'

export interface CheckedDraft<D, O> {
  readonly draft: D
  readonly change: (next: D) => void
  readonly isDirty: boolean
  /** What a save would send; undefined while something is wrong. */
  readonly value: O | undefined
  /** The sentence beside a field, once a save was tried. */
  readonly errorAt: (path: string) => string | undefined
  readonly issues: readonly { readonly path: string; readonly message: string }[]
  /** Says from now on what is wrong; true when nothing is. */
  readonly check: () => boolean
}

/** A form whose rows come and go: a draft checked as a whole by the schema of its channel. */
export function useCheckedDraft<D extends Json, O>(
  start: D,
  schema: z.ZodType<O>,
  language: Language,
  toInput: (draft: D) => unknown = (draft) => draft,
): CheckedDraft<D, O> {
  const [draft, setDraft] = useState(start)
  const [isChecked, setChecked] = useState(false)
  const result = schema.safeParse(toInput(draft), { reportInput: true })
  const found = result.success ? [] : toInputError(result.error, language).issues
  const issues = isChecked ? found : []
  return {
    draft,
    change: setDraft,
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
