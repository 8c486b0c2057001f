import { AppError } from '#shared/api/app-error'
import type { AnyChannelName, AnyInputOf, AnyOutputOf } from './bridge'

/** Makes one call of the contract. A refusal is thrown as `AppError`, whose sentence screens show as it is. */
export async function call<C extends AnyChannelName>(
  channel: C,
  input: AnyInputOf<C>,
): Promise<AnyOutputOf<C>> {
  const result = await window.registre31.call(channel, input)
  if ('error' in result) throw new AppError(result.error.code, result.error.message, result.error.issues)
  return result.value
}
