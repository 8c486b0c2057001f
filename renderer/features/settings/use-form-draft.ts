import { useEffect, useRef } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { useSession } from '#renderer/app/session'

const draftSchema = z.record(z.string(), z.string().max(10_000).nullable())

/**
 * Keeps what is typed into a form of the settings on this machine while it is typed, and brings it back when the form is
 * opened again: leaving it loses nothing and asks nothing. Saving or giving up forgets it.
 * @param paths the fields of text that are kept
 */
export function useFormDraft<T extends FieldValues, O>(
  name: string,
  form: UseFormReturn<T, unknown, O>,
  paths: readonly FieldPath<T>[],
): { readonly forget: () => void } {
  const { register } = useSession()
  const key = `registre31.draft.settings.${register.registerId}.${name}`
  const latest = useRef({ form, paths })
  latest.current = { form, paths }

  useEffect(() => {
    const { form: own, paths: fields } = latest.current
    const draft = readDraft(key)
    for (const path of fields) {
      const kept = draft[path]
      // A path of text fields: its value is a text or null.
      if (kept !== undefined) own.setValue(path, kept as never, { shouldDirty: true })
    }
    return own.subscribe({
      formState: { values: true, dirtyFields: true },
      callback: () => keepDraft(key, latest.current.form, latest.current.paths),
    })
  }, [key])

  return { forget: () => localStorage.removeItem(key) }
}

function keepDraft<T extends FieldValues, O>(
  key: string,
  form: UseFormReturn<T, unknown, O>,
  paths: readonly FieldPath<T>[],
): void {
  const typed = paths.flatMap((path) => {
    const value: unknown = form.getValues(path)
    const isTyped = form.getFieldState(path).isDirty
    return isTyped && (typeof value === 'string' || value === null) ? [[path, value] as const] : []
  })
  try {
    if (typed.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(typed)))
  } catch {
    // No room on this machine: the form itself still holds what was typed.
  }
}

function readDraft(key: string): Readonly<Record<string, string | null>> {
  try {
    const draft = draftSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '{}'))
    return draft.success ? draft.data : {}
  } catch {
    return {}
  }
}
