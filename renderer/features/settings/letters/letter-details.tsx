import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useKeptForm } from '#renderer/app/parts/use-kept-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { type LetterSettings, letterSettingsSchema } from '#shared/letters/letter-settings'
import styles from './letters.module.css'

/** What stands in letters and is not among the settings of the organisation. */
export function LetterDetails({ settings }: { readonly settings: LetterSettings }) {
  const { t } = useTranslation('letters')
  const { register, language } = useSession()
  const form = useForm<z.input<typeof letterSettingsSchema>, unknown, LetterSettings>({
    resolver: schemaResolver(letterSettingsSchema, language),
    defaultValues: settings,
  })
  const forget = useKeptForm(form, `part.${register.registerId}.letterDetails`)
  const save = useChannelMutation('letters.saveSettings', {
    onSuccess: () => {
      forget()
      form.reset(form.getValues())
      showToast({ text: t('settings.moreSaved') })
    },
    onError: (error) => applyFieldErrors(error, form),
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  const { control, formState } = form
  return (
    <form className={styles.details} noValidate onSubmit={(event) => void submit(event)}>
      <TextFieldControl control={control} name="place" label={t('settings.place')} maxLength={200} />
      <TextFieldControl
        control={control}
        name="court"
        label={t('settings.court')}
        help={t('settings.courtHelp')}
        maxLength={1_000}
      />
      <TextFieldControl
        control={control}
        name="dataContact"
        label={t('settings.dataContact')}
        help={t('settings.dataContactHelp')}
        maxLength={200}
      />
      <div>
        <Button type="submit" isDisabled={!formState.isDirty} isPending={save.isPending}>
          {t('settings.moreSave')}
        </Button>
      </div>
    </form>
  )
}
