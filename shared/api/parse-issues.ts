import type { z } from 'zod'
import { translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import { AppError, type ErrorCode, type Issue } from './app-error'
import type { RuleIssue } from './rule-issue'

/** A rule's finding with its sentence. */
export function toIssue(issue: RuleIssue, language: Language = 'fr'): Issue {
  return {
    path: issue.path,
    code: issue.code,
    message: translate(language, `errors:${issue.code}`, issue.params),
    ...(issue.params && { params: issue.params }),
  }
}

/** The refusal of a record that breaks rules; its sentence is the first finding's. */
export function toRuleError(
  issues: readonly RuleIssue[],
  code: ErrorCode = 'INVALID_INPUT',
  language: Language = 'fr',
): AppError {
  const named = issues.map((issue) => toIssue(issue, language))
  const [only] = code === 'INVALID_INPUT' && issues.length === 1 ? issues : []
  const wording = only ? { key: only.code, ...(only.params && { params: only.params }) } : { key: code }
  return new AppError(code, translate(language, `errors:${wording.key}`, only?.params), named, wording)
}

/** The refusal of an input that does not have the declared shape: every field named, in words. */
export function toInputError(error: z.ZodError, language: Language = 'fr'): AppError {
  return toRuleError(error.issues.flatMap(readIssue), 'INVALID_INPUT', language)
}

function readIssue(issue: z.core.$ZodIssue): RuleIssue[] {
  const path = issue.path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: path ? `${path}.${key}` : key,
        code: 'UNKNOWN_FIELD',
        params: { field: key.slice(0, 60) },
      }))
    case 'invalid_type':
      if (issue.input === undefined) return [{ path, code: 'REQUIRED' }]
      return [{ path, code: issue.expected === 'int' ? 'NOT_AN_INTEGER' : 'WRONG_TYPE' }]
    case 'too_big':
      if (issue.origin === 'string')
        return [{ path, code: 'TEXT_TOO_LONG', params: { max: Number(issue.maximum) } }]
      if (issue.origin === 'array')
        return [{ path, code: 'TOO_MANY', params: { max: Number(issue.maximum) } }]
      return [{ path, code: 'NUMBER_TOO_LARGE', params: { max: Number(issue.maximum) } }]
    case 'too_small':
      if (issue.origin === 'string') return [{ path, code: 'REQUIRED' }]
      if (issue.origin === 'array') return [{ path, code: 'TOO_FEW', params: { min: Number(issue.minimum) } }]
      return [{ path, code: 'NUMBER_TOO_SMALL', params: { min: Number(issue.minimum) } }]
    case 'invalid_value':
      return [{ path, code: 'NOT_IN_LIST' }]
    case 'invalid_union':
      return readUnion(issue, path)
    default:
      return [{ path, code: /^[A-Z][A-Z_]+$/.test(issue.message) ? issue.message : 'WRONG_FORMAT' }]
  }
}

// Of the branches of a union, the one that went furthest tells most: the one whose fields were recognised.
function readUnion(issue: z.core.$ZodIssueInvalidUnion, path: string): RuleIssue[] {
  const branches = issue.errors.map((branch) => branch.flatMap(readIssue))
  const best =
    branches.find((branch) => branch.every((found) => found.code !== 'UNKNOWN_FIELD')) ?? branches[0]
  if (!best || best.length === 0) return [{ path, code: 'WRONG_TYPE' }]
  return best.map((found) => ({ ...found, path: [path, found.path].filter(Boolean).join('.') }))
}
