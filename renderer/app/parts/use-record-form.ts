import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { useRecordVersions } from '#renderer/app/conflict/use-record-versions'
import type { AppError } from '#shared/api/app-error'
import { usePartForm } from './use-part-form'

/**
 * The form of a record that others may change at the same time: what it saves names the version that it began with, and
 * what somebody else wrote meanwhile is compared with what was typed, never overwritten.
 * @param saved the record as the register has it now; null for a new one
 */
export function useRecordForm<D extends FieldValues, O, R>(
  schema: z.ZodType<O>,
  saved: R,
  toValues: (record: R) => D,
  draft: string | null,
) {
  // All values are default values; TypeScript does not follow that through a generic.
  const { form, refusal, fail, clear, forget } = usePartForm<D, O>(
    schema,
    toValues(saved) as DefaultValues<D>,
    draft,
  )
  const { begun, reread, versions, onGoOn, onSaved } = useRecordVersions(form, saved, toValues)
  return {
    form,
    refusal,
    forget,
    /** What the form began with. */
    begun,
    onSaved,
    fail: (error: AppError) => {
      reread(error)
      fail(error)
    },
    compared: {
      versions,
      onGoOn: (values: D) => {
        onGoOn(values)
        clear()
      },
    },
  }
}
