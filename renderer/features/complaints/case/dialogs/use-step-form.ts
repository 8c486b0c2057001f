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
import { differing } from '../fields/differing'
import type { CaseDialogName } from './case-dialog-name'

export interface StepFormOptions<I extends FieldValues, O> {
  readonly name: CaseDialogName | 'exchange'
  readonly schema: z.ZodType<O, I>
  readonly defaults: I
  readonly onClose: () => void
  /** The form holds a whole list of the record: a draft is no good once the record has changed. */
  readonly isWholeList?: boolean
  /** Offered beside the confirmation, such as taking back what was just noted. */
  readonly offer?: { readonly label: string; readonly onAction: () => void }
}

export interface StepForm<I extends FieldValues, O> extends Pick<StepFormOptions<I, O>, 'name' | 'onClose'> {
  readonly form: UseFormReturn<I, unknown, O>
  /** The version that was seen: a change by somebody else is told once, then what is sent goes on top of it. */
  readonly version: number
  /** What differs from the record as it was opened: the rest is left as others may have changed it since. */
  readonly changed: (values: O) => Partial<O>
  /** What the service refused that concerns none of the fields. */
  readonly refusal: AppError | null
  readonly outcome: {
    /** After the service accepted: the case is shown as it is now, and the dialog closes. */
    readonly onSuccess: (complaint: Complaint) => void
    readonly onError: (error: AppError) => void
  }
}

/**
 * The form of a milestone, checked by the schema of its channel. What is typed is kept as a draft until it is saved,
 * so that leaving the dialog loses nothing.
 */
export function useStepForm<I extends FieldValues, O extends object>(
  options: StepFormOptions<I, O>,
): StepForm<I, O> {
  const { name, schema, onClose, isWholeList } = options
  const { t } = useTranslation('case')
  const { complaint, put, reload } = useCase()
  const { language } = useSession()
  const key = draftKey(complaint.id, `step.${name}`)
  const [opened] = useState(complaint)
  const [defaults] = useState(options.defaults)
  const [initial] = useState(() => {
    const draft = readDraft(key)
    return draft && (!isWholeList || draft.version === complaint.version)
      ? { ...defaults, ...draft.values }
      : defaults
  })
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const [isTold, setTold] = useState(false)
  const form = useForm<I, unknown, O>({ values: initial, resolver: schemaResolver(schema, language) })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const typed = differing(values, defaults)
          if (Object.keys(typed).length === 0) dropDraft(key)
          else writeDraft(key, { version: opened.version, base: {}, values: typed })
        },
      }),
    [form, key, defaults, opened],
  )
  return {
    ...{ name, onClose, form },
    version: isTold ? complaint.version : opened.version,
    changed: (values) => differing(values, opened),
    refusal,
    outcome: {
      onSuccess: (updated) => {
        dropDraft(key)
        put(updated)
        showToast({ text: t(`dialogs.${name}.saved`), action: options.offer })
        onClose()
      },
      onError: (error) => {
        if (error.code === 'CONFLICT') {
          setTold(true)
          reload()
        }
        applyFieldErrors(error, form)
        const { issues } = error
        const isShown = issues.length > 0 && issues.every(({ path }) => isOwnField(path, form.getValues()))
        setRefusal(isShown ? null : error)
      },
    },
  }
}

// Errors about the case itself have no field beside which they could stand.
function isOwnField(path: string, values: object): boolean {
  const [root = ''] = path.split('.')
  return root !== 'id' && root !== 'version' && root in values
}
