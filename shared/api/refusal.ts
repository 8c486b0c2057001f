import { translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import { AppError, type AppErrorValue, type ErrorCode, type WordingParams } from './app-error'
import { toRuleError } from './parse-issues'

/** A refusal in the words of a message of `errors`: by default the one of its code. */
export function refusal(code: ErrorCode, key: string = code, params?: WordingParams): AppError {
  return new AppError(code, translate('fr', `errors:${key}`, params), [], { key, ...(params && { params }) })
}

/** A refusal that concerns one named field. */
export function refuseField(path: string, code: string, params?: WordingParams): AppError {
  return toRuleError([{ path, code, ...(params && { params }) }])
}

/** The error that a value stands for, its sentences said in a language where their words are known. */
export function readRefusal(value: AppErrorValue, language: Language = 'fr'): AppError {
  const { code, message, wording, issues = [] } = value
  if (language === 'fr') return new AppError(code, message, issues, wording)
  const own = wording ? translate(language, `errors:${wording.key}`, wording.params) : message
  const said = issues.map((issue) => ({
    ...issue,
    message: translate(language, `errors:${issue.code}`, issue.params),
  }))
  return new AppError(code, own, said, wording)
}
