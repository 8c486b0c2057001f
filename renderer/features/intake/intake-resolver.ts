import { toNestErrors } from '@hookform/resolvers'
import type { FieldErrors, Resolver } from 'react-hook-form'
import { issuesOf } from '#renderer/ui/form/form-error-summary'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { toIssue } from '#shared/api/parse-issues'
import { findContactIssues } from '#shared/contact/contact-issues'
import { type IntakeInput, intakeInputSchema } from '#shared/intake/intake-api'
import type { ListItem } from '#shared/lists/list-item'
import type { Language } from '#shared/text/language'
import { emptyIntakeValues, type IntakeValues } from './intake-values'
import { readKind } from './read-kind'
import { isKeptAsRemark, toIntakeInput } from './to-intake-input'

/** Checks the form with the contract's schema and the rules on contact details, all findings at once. */
export function intakeResolver(
  language: Language,
  natures: readonly ListItem[],
): Resolver<IntakeValues, unknown, IntakeInput> {
  const bySchema = schemaResolver<IntakeValues, IntakeInput>(intakeInputSchema, language, (values) =>
    toIntakeInput(values, natures),
  )
  return async (values, context, options) => {
    const found = await bySchema(values, context, options)
    const errors: FieldErrors = {}
    const issues = [...issuesOf(found.errors), ...contactIssues(values, language)]
      .map((issue) => ({ ...issue, path: shownPath(issue.path, values) }))
      .sort((a, b) => placeOf(a.path) - placeOf(b.path))
    for (const { path, message } of issues) errors[path] ??= { type: 'refused', message }
    if (Object.keys(errors).length === 0) return found
    return { values: {}, errors: toNestErrors<IntakeValues>(errors, options) }
  }
}

// The values are declared in the order in which the form asks for them.
const order = Object.keys(emptyIntakeValues)

function placeOf(path: string): number {
  return order.indexOf(path.split('.')[0] ?? '')
}

function contactIssues(values: IntakeValues, language: Language) {
  if (isKeptAsRemark(values) || values.contactWish === 'ANONYMOUS') return []
  const decision = readKind(values)
  const { phone, email } = values.complainant
  return [
    ...('issues' in decision ? decision.issues : []),
    ...findContactIssues({ phone: phone.trim(), email: email.trim() }),
  ].map((issue) => toIssue(issue, language))
}

/**
 * The field in which a finding shows: a remark asks for its topic and a record for its nature, never for both; the
 * attempts of the contract are bare dates.
 */
export function shownPath(path: string, values: Pick<IntakeValues, 'subject' | 'contactWish'>): string {
  if (path === 'nature' || path === 'topic') return isKeptAsRemark(values) ? 'topic' : 'nature'
  return /^followUpAttempts\.\d+$/.test(path) ? `${path}.at` : path
}
