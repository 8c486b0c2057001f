import { useEffect, useEffectEvent, useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { isSame } from '#renderer/app/conflict/compare-values'
import { keepTyped, readTyped } from '#renderer/app/typed-draft'

/** Where what is typed about an entry is kept: among its drafts, so that it goes with them when it must be forgotten. */
export function entryDraft(entryId: string, name: string): string {
  return `case.${entryId}.part.${name}`
}

/**
 * Keeps what is typed into a form on this machine until it is saved, field by field: leaving it, or the end of the
 * program, loses nothing and asks nothing. What the form begins with is not kept, so that a record that changed
 * meanwhile shows what it says now.
 * @param name of the draft; null for a form that keeps nothing
 * @returns forgets the draft, once it is saved
 */
export function useKeptForm<D extends FieldValues, O>(
  form: UseFormReturn<D, unknown, O>,
  name: string | null,
): () => void {
  const key = name === null ? null : `registre31.draft.${name}`
  const [start] = useState(() => structuredClone(form.getValues()))
  const restore = useEffectEvent(() => {
    for (const [path, value] of Object.entries(key === null ? {} : readTyped(key))) {
      // What was kept under a field was its value.
      if (path in start) form.setValue(path as Path<D>, value as never, { shouldDirty: true })
    }
  })
  useEffect(() => {
    if (key === null) return
    restore()
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) =>
        keepTyped(
          key,
          Object.entries(values).filter(([path, value]) => !isSame(value, start[path])),
        ),
    })
  }, [form, key, start])
  return () => {
    if (key !== null) localStorage.removeItem(key)
  }
}
