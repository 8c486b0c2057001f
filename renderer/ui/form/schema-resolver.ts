import { toNestErrors } from '@hookform/resolvers'
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import type { Issue } from '#shared/api/app-error'
import { toInputError } from '#shared/api/parse-issues'
import { hasMessage, translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'

/**
 * Checks a form with the schema of its channel, so that the form refuses what the service would refuse, in the
 * same words. A choice left empty (null where a value is needed) reads as missing.
 * @param toInput makes the channel's input of the form's values, where they differ; field paths must stay the same
 */
export function schemaResolver<D extends FieldValues, O>(
  schema: z.ZodType<O>,
  language: Language,
  toInput: (values: D) => unknown = (values) => values,
): Resolver<D, unknown, O> {
  return (values, _context, options) => {
    const input = toInput(values)
    const result = schema.safeParse(input, { reportInput: true })
    if (result.success) return { values: result.data, errors: {} }
    const errors: FieldErrors = {}
    for (const issue of toInputError(result.error, language).issues) {
      errors[issue.path] ??= { type: issue.code, message: sentenceOf(issue, input, language) }
    }
    return { values: {}, errors: toNestErrors<D>(errors, options) }
  }
}

// A date is typed as JJ/MM/AAAA in the window and not as the contract writes it.
function sentenceOf(issue: Issue, values: unknown, language: Language): string {
  if (valueAt(values, issue.path) === null) return translate(language, 'errors:REQUIRED')
  const own = `ui:problems.${issue.code}` as const
  return hasMessage(language, own) ? translate(language, own) : issue.message
}

function valueAt(values: unknown, path: string): unknown {
  let value = values
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  return value
}
