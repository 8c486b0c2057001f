import { useEffect, useState } from 'react'
import { type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import type { AppError } from '#shared/api/app-error'
import type { Complaint } from '#shared/complaints/complaint'
import { useCase } from '../case-context'
import { draftKey, dropDraft, readDraft, writeDraft } from '../draft/draft-store'
import type { CaseDialogName } from './case-dialog-name'

export interface StepForm<I extends FieldValues, O> {
  readonly form: UseFormReturn<I, unknown, O>
  /** What the service refused that concerns none of the fields. */
  readonly refusal: AppError | null
  /** After the service accepted: the case is shown as it is now, and the dialog closes. */
  readonly succeed: (complaint: Complaint) => void
  readonly fail: (error: AppError) => void
}

/**
 * The form of a milestone, checked by the schema of its channel. What is typed is kept as a draft until it is saved,
 * so that leaving the dialog loses nothing.
 */
export function useStepForm<I extends FieldValues, O>(
  name: CaseDialogName,
  schema: z.ZodType<O, I>,
  defaults: I,
  onClose: () => void,
): StepForm<I, O> {
  const { t } = useTranslation('case')
  const { complaint, put, reload } = useCase()
  const { language } = useSession()
  const key = draftKey(complaint.id, `step.${name}`)
  const { id, version } = complaint
  const [initial] = useState(() => ({ ...defaults, ...readDraft(key)?.values, id, version }))
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const form = useForm<I, unknown, O>({ values: initial, resolver: schemaResolver(schema, language) })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => writeDraft(key, { version, base: {}, values }),
      }),
    [form, key, version],
  )
  return {
    form,
    refusal,
    succeed: (updated) => {
      dropDraft(key)
      put(updated)
      showToast({ text: t(`dialogs.${name}.saved`) })
      onClose()
    },
    fail: (error) => {
      if (error.code === 'CONFLICT') reload()
      applyFieldErrors(error, form)
      const isShown =
        error.issues.length > 0 && error.issues.every(({ path }) => isOwnField(path, form.getValues()))
      setRefusal(isShown ? null : error)
    },
  }
}

// Errors about the case itself have no field beside which they could stand.
function isOwnField(path: string, values: object): boolean {
  const [root = ''] = path.split('.')
  return root !== 'id' && root !== 'version' && root in values
}
