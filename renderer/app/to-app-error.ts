import { AppError } from '#shared/api/app-error'
import { translate } from '#shared/i18n/translate'

/** What was caught, as an `AppError`: anything else is a defect of ours and reads as such. */
export function toAppError(caught: unknown): AppError {
  return caught instanceof AppError ? caught : new AppError('INTERNAL', translate('fr', 'errors:INTERNAL'))
}
