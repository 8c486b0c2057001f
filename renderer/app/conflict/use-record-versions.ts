import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { AppError } from '#shared/api/app-error'
import type { Versions } from './compare-values'

/**
 * A record that a form changes: what it was when the form began. Somebody else's change meanwhile is refused by the
 * service; both versions are then compared and the form goes on from the other one.
 * @param saved the record as the register has it now; null for a new one
 * @param toValues what the form shows of it
 */
export function useRecordVersions<T extends FieldValues, U, R>(
  form: UseFormReturn<T, unknown, U>,
  saved: R,
  toValues: (record: R) => T,
) {
  const queries = useQueryClient()
  const [begun, setBegun] = useState(saved)
  return {
    /** What the form began with: its version is the one that a save names. */
    begun,
    /** Whether somebody else was faster; what is saved is then read again, to be compared. */
    reread: ({ code }: AppError): boolean => {
      if (code === 'CONFLICT') void queries.invalidateQueries()
      return code === 'CONFLICT'
    },
    onSaved: (record: R) => {
      setBegun(record)
      form.reset(toValues(record))
    },
    versions: (): Versions<T> => ({
      base: toValues(begun),
      theirs: toValues(saved),
      mine: structuredClone(form.getValues()),
    }),
    onGoOn: (values: T) => {
      setBegun(saved)
      form.reset(toValues(saved))
      form.reset(values, { keepDefaultValues: true })
    },
  }
}
