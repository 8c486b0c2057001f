import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useSession } from '#renderer/app/session'
import { issuesOf } from '#renderer/ui/form/form-error-summary'
import type { AppError } from '#shared/api/app-error'
import type { IntakeInput } from '#shared/intake/intake-api'
import { findLostFields } from './draft/find-lost-fields'
import type { IntakeValues } from './intake-values'
import { newIntakeValues } from './new-intake-values'
import { readKind } from './read-kind'
import type { AfterSave, SavedEntry } from './saved/saved-entry'
import { useRecordEntry } from './use-record-entry'

interface Waiting {
  readonly fields: readonly string[]
  readonly input: IntakeInput
  readonly after: AfterSave
}

export interface Saving {
  readonly isSaving: boolean
  /** A refusal that no field explains. */
  readonly failure: AppError | null
  /** What the person would lose by saving, waiting for their word. */
  readonly lostFields: readonly string[]
  readonly save: (after: AfterSave) => void
  readonly saveAllTheSame: () => void
  readonly goBack: () => void
}

export interface SavingOptions {
  readonly form: UseFormReturn<IntakeValues, unknown, IntakeInput>
  readonly submissionId: string
  /** Brings the fields with errors to light. */
  readonly onErrors: (paths: readonly string[]) => void
  readonly onRecorded: (entry: SavedEntry, after: AfterSave) => void
}

/** Checks the form, asks before anything is lost, records, and says what went wrong. */
export function useSaving({ form, submissionId, onErrors, onRecorded }: SavingOptions): Saving {
  const session = useSession()
  const [failure, setFailure] = useState<AppError | null>(null)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const { isSaving, record } = useRecordEntry(form, submissionId, {
    onFailure: setFailure,
    onFieldErrors: onErrors,
  })

  async function send(input: IntakeInput, after: AfterSave) {
    const entry = await record(input)
    setWaiting(null)
    if (entry) onRecorded(entry, after)
  }
  return {
    isSaving,
    failure,
    lostFields: waiting?.fields ?? [],
    save: (after) => {
      if (isSaving) return
      setFailure(null)
      void form.handleSubmit(
        async (input) => {
          const fields = lostBySaving(form.getValues(), newIntakeValues(session))
          if (fields.length > 0) setWaiting({ fields, input, after })
          else await send(input, after)
        },
        (errors) => onErrors(issuesOf(errors).map((issue) => issue.path)),
      )()
    },
    saveAllTheSame: () => {
      if (waiting) void send(waiting.input, waiting.after)
    },
    goBack: () => setWaiting(null),
  }
}

function lostBySaving(values: IntakeValues, blank: IntakeValues): readonly string[] {
  const decision = readKind(values)
  const isRemark = 'kind' in decision && (decision.kind === 'remark' || decision.kind === 'suggestion')
  return isRemark ? findLostFields(values, blank) : []
}
