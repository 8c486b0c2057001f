import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'

/** Saves a part of the settings; refusals land beside their fields, and what was saved is the new start. */
export function useSaveSettings<T extends FieldValues, U>(form: UseFormReturn<T, unknown, U>) {
  const { t } = useTranslation('settings')
  return useChannelMutation('settings.update', {
    onSuccess: () => {
      form.reset(form.getValues())
      showToast({ text: t('saved') })
    },
    onError: (error) => applyFieldErrors(error, form),
  })
}
