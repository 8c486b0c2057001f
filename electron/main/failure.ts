import type { ErrorCode, Result } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { shellText } from './shell-text'

/** A refusal of the main process as a value, with the sentence of its code. */
export function failure(code: ErrorCode): Result<never> {
  return { error: refusal(code).toValue() }
}

/** A refusal whose sentence belongs to the shell (`shell:errors.…`). */
export function shellFailure(code: ErrorCode, key: string): Result<never> {
  return { error: { code, message: shellText(`errors.${key}`) } }
}
