import { useEffect, useEffectEvent, useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { draftKey } from '#renderer/app/kept-draft'
import { useSession } from '#renderer/app/session'
import { keepTyped, readTyped } from '#renderer/app/typed-draft'
import { useTellDiscarded } from './use-tell-discarded'

export interface FormDraft {
  /** Nothing needs to be kept any more. */
  readonly forget: () => void
  /** The form holds what was typed before it was opened. */
  readonly isRestored: boolean
  /** Back to what the form began with; the message that says so brings back what was typed. */
  readonly discard: () => void
}

/**
 * Keeps what is typed into a form of the settings on this machine while it is typed, and brings it back when the form is
 * opened again: leaving it loses nothing and asks nothing. Saving or giving up forgets it.
 * @param paths the fields that are kept: texts, figures and switches
 */
export function useFormDraft<T extends FieldValues, O>(
  name: string,
  form: UseFormReturn<T, unknown, O>,
  paths: readonly FieldPath<T>[],
): FormDraft {
  const { register } = useSession()
  const key = draftKey(register.registerId, name)
  const [isRestored, setRestored] = useState(false)
  const restore = useEffectEvent(() => {
    const draft = readTyped(key)
    setRestored(paths.some((path) => draft[path] !== undefined))
    for (const path of paths) {
      const kept = draft[path]
      // What was kept under a path was its value.
      if (kept !== undefined) form.setValue(path, kept as never, { shouldDirty: true })
    }
  })
  const keep = useEffectEvent(() => keepDraft(key, form, paths))
  const follow = useEffectEvent(() =>
    form.subscribe({ formState: { values: true, dirtyFields: true }, callback: () => keep() }),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name is another draft.
  useEffect(() => {
    restore()
    return follow()
  }, [key])

  const tellDiscarded = useTellDiscarded()
  const forget = () => localStorage.removeItem(key)
  return {
    forget,
    isRestored,
    discard: () => {
      const typed = form.getValues()
      form.reset()
      setRestored(false)
      forget()
      tellDiscarded(() => {
        form.reset(typed, { keepDefaultValues: true })
        keepDraft(key, form, paths)
      })
    },
  }
}

function keepDraft<T extends FieldValues, O>(
  key: string,
  form: UseFormReturn<T, unknown, O>,
  paths: readonly FieldPath<T>[],
): void {
  const typed = paths.flatMap((path) => {
    const value: unknown = form.getValues(path)
    const isTyped = form.getFieldState(path).isDirty
    return isTyped && isKept(value) ? [[path, value] as const] : []
  })
  keepTyped(key, typed)
}

const kept = ['string', 'boolean', 'number']
const isKept = (value: unknown) => value === null || kept.includes(typeof value)
