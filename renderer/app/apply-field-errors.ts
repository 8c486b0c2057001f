import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import type { AppError } from '#shared/api/app-error'

/**
 * Puts the service's refusals beside their fields and leads to the first one. Returns false when the error names
 * no field of the form: it then belongs above it.
 */
export function applyFieldErrors<T extends FieldValues, C, U>(
  error: AppError,
  form: Pick<UseFormReturn<T, C, U>, 'setError' | 'getValues'>,
): boolean {
  const known = error.issues.filter((issue) => isFieldOf(form.getValues(), issue.path))
  for (const [index, issue] of known.entries()) {
    // Checked above: the path leads to a value of this form.
    const path = issue.path as FieldPath<T>
    form.setError(path, { type: issue.code, message: issue.message }, { shouldFocus: index === 0 })
  }
  return known.length > 0
}

function isFieldOf(values: unknown, path: string): boolean {
  const [first = ''] = path.split('.')
  return typeof values === 'object' && values !== null && first in values
}
