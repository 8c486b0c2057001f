import { AppError } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'

/** What was caught, as an `AppError`: anything else is a defect of ours and reads as such. */
export function toAppError(caught: unknown): AppError {
  return caught instanceof AppError ? caught : refusal('INTERNAL')
}
