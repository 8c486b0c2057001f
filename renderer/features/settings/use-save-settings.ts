import { useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { InputOf } from '#shared/api/contract'
import type { Settings } from '#shared/settings/settings'

/**
 * Saves a part of the settings from the version that the form started with; refusals land beside their fields, and what
 * was saved is the new start.
 * @param toValues what the form shows of the settings
 */
export function useSaveSettings<T extends FieldValues, U>(
  form: UseFormReturn<T, unknown, U>,
  toValues: (settings: Settings) => T,
  onSaved: () => void = () => undefined,
) {
  const { t } = useTranslation('settings')
  const { register } = useSession()
  const version = useRef(register.settings.version)
  const { mutate, reset, ...state } = useChannelMutation('settings.update', {
    onSuccess: (settings) => {
      version.current = settings.version
      form.reset(toValues(settings))
      onSaved()
      showToast({ text: t('saved') })
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  return {
    ...state,
    save: (changes: InputOf<'settings.update'>) => mutate({ ...changes, version: version.current }),
    /** After a conflict: takes over what somebody else saved; what was typed here stays over it. */
    readAgain: () => {
      version.current = register.settings.version
      form.reset(toValues(register.settings), { keepDirtyValues: true })
      reset()
    },
    /** Back to what is saved. */
    discard: () => {
      version.current = register.settings.version
      form.reset(toValues(register.settings))
      reset()
      onSaved()
    },
  }
}
