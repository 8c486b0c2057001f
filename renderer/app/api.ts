import { readRefusal } from '#shared/api/refusal'
import type { AnyChannelName, AnyInputOf, AnyOutputOf } from './bridge'
import { askPerson } from './person/ask-person'
import { isLineError, noteLineCut } from './server/server-line'
import { windowI18n } from './window-i18n'

/** Makes one call of the contract. A refusal is thrown as `AppError`, whose sentence screens show as it is. */
export async function call<C extends AnyChannelName>(
  channel: C,
  input: AnyInputOf<C>,
): Promise<AnyOutputOf<C>> {
  const result = await window.registre31.call(channel, input)
  if ('error' in result) {
    if (result.error.wording?.key === 'PERSON_UNKNOWN' && (await askPerson())) return call(channel, input)
    const error = readRefusal(result.error, windowI18n.resolvedLanguage === 'en' ? 'en' : 'fr')
    if (isLineError(error)) noteLineCut()
    throw error
  }
  return result.value
}
