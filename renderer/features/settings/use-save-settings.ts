import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import type { Versions } from '#renderer/app/conflict/compare-values'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { InputOf } from '#shared/api/contract'
import type { Settings } from '#shared/settings/settings'
import { useTellDiscarded } from './use-tell-discarded'

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
  const tellDiscarded = useTellDiscarded()
  const queries = useQueryClient()
  const { register } = useSession()
  const version = useRef(register.settings.version)
  const { mutate, reset, ...state } = useChannelMutation('settings.update', {
    onSuccess: (settings) => {
      version.current = settings.version
      form.reset(toValues(settings))
      onSaved()
      showToast({ text: t('saved') })
    },
    onError: (error) => {
      if (error.code === 'CONFLICT') void queries.invalidateQueries({ queryKey: ['register.info'] })
      applyFieldErrors(error, form)
    },
  })
  return {
    ...state,
    save: (changes: InputOf<'settings.update'>) => mutate({ ...changes, version: version.current }),
    /** What the form began with, what is saved now, and what was typed here. */
    versions: (): Versions<T> => ({
      base: form.formState.defaultValues as T,
      theirs: toValues(register.settings),
      mine: form.getValues(),
    }),
    /** After a conflict: goes on from what somebody else saved, with the values that were chosen. */
    goOn: (values: T) => {
      version.current = register.settings.version
      form.reset(toValues(register.settings))
      form.reset(values, { keepDefaultValues: true })
      reset()
    },
    /** Back to what is saved. */
    discard: () => {
      const typed = form.getValues()
      version.current = register.settings.version
      form.reset(toValues(register.settings))
      reset()
      onSaved()
      tellDiscarded(() => form.reset(typed, { keepDefaultValues: true }))
    },
  }
}
