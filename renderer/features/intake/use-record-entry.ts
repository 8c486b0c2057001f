import { useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { toAppError } from '#renderer/app/to-app-error'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { AppError } from '#shared/api/app-error'
import type { IntakeInput } from '#shared/intake/intake-api'
import type { Language } from '#shared/text/language'
import { rememberChoices, rememberNature } from './fields/remembered-choices'
import { shownPath } from './intake-resolver'
import type { IntakeValues } from './intake-values'
import { readPromise } from './panel/read-promise'
import type { SavedEntry } from './saved/saved-entry'

export interface RecordEntry {
  readonly isSaving: boolean
  /** Records once: null when it was refused. */
  readonly record: (input: IntakeInput) => Promise<SavedEntry | null>
}

export interface RecordRefusals {
  /** A refusal that names no field. */
  readonly onFailure: (error: AppError) => void
  /** The fields beside which a refusal was put. */
  readonly onFieldErrors: (paths: readonly string[]) => void
}

/** Sends the entry; a refusal that names fields goes beside them. */
export function useRecordEntry(
  form: UseFormReturn<IntakeValues, unknown, IntakeInput>,
  submissionId: string,
  { onFailure, onFieldErrors }: RecordRefusals,
): RecordEntry {
  const session = useSession()
  const send = useChannelMutation('intake.record')
  const isBusy = useRef(false)

  async function record(input: IntakeInput): Promise<SavedEntry | null> {
    if (isBusy.current) return null
    isBusy.current = true
    const values = form.getValues()
    try {
      const recorded = await send.mutateAsync({ ...input, submissionId })
      rememberChoices(session.register.registerId, values)
      if (input.nature) rememberNature(session.register.registerId, input.topic ?? input.nature)
      const deadlines = recorded.kind === 'complaint' ? readPromise(values, session) : null
      return { ...recorded, deadlines, language: receiptLanguage(values, session.language) }
    } catch (caught) {
      const error = toAppError(caught)
      const issues = error.issues.map((issue) => ({ ...issue, path: shownPath(issue.path, values) }))
      const isBesideFields = applyFieldErrors(new AppError(error.code, error.message, issues), form)
      if (isBesideFields) onFieldErrors(issues.map((issue) => issue.path))
      else onFailure(error)
      return null
    } finally {
      isBusy.current = false
    }
  }
  return { isSaving: send.isPending, record }
}

/** Receipts are in French or English: the person's own language where it is one of them. */
function receiptLanguage(values: IntakeValues, otherwise: Language): Language {
  const spoken = values.complainant.language
  if (spoken === null) return otherwise
  return spoken === 'fr' ? 'fr' : 'en'
}
