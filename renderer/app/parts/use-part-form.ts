import { useState } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import type { AppError } from '#shared/api/app-error'
import { useKeptForm } from './use-kept-form'

/**
 * A form checked by the schema of its channel; a refusal stands beside its field, or above when it names none.
 * @param draft under which name what is typed is kept until it is saved; null: it is a mere choice, or kept elsewhere
 */
export function usePartForm<D extends FieldValues, O>(
  schema: z.ZodType<O>,
  defaultValues: DefaultValues<D>,
  draft: string | null,
) {
  const { language } = useSession()
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const form = useForm<D, unknown, O>({ resolver: schemaResolver<D, O>(schema, language), defaultValues })
  const forget = useKeptForm(form, draft)
  return {
    form,
    /** Once it is saved: nothing is kept any more. */
    forget,
    refusal,
    clear: () => setRefusal(null),
    fail: (error: AppError) => setRefusal(applyFieldErrors(error, form) ? null : error),
  }
}
