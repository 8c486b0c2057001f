import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useRecordVersions } from '#renderer/app/conflict/use-record-versions'
import { ErrorNotice } from '#renderer/app/error-notice'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { showToast } from '#renderer/ui/feedback/toast'
import { NumberFieldControl } from '#renderer/ui/form/number-field-control'
import { Block } from '#renderer/ui/layout/block'
import { type Vigilance, vigilanceSchema } from '#shared/vigilance/vigilance'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useFormDraft } from '../use-form-draft'

const paths = ['recurrenceCount', 'recurrenceDays', 'duplicateDays'] as const

/** From when on the program draws attention to what comes back. */
export function VigilancePart() {
  const { t } = useTranslation('actions')
  const { data, error } = useChannel('vigilance.get', {})
  return (
    <Block title={t('vigilance.title')} description={t('vigilance.description')}>
      {error ? <ErrorNotice error={error} /> : null}
      {data ? <VigilanceForm vigilance={data} /> : <Skeleton lines={4} />}
    </Block>
  )
}

function VigilanceForm({ vigilance }: { readonly vigilance: Vigilance }) {
  const { t } = useTranslation('actions')
  const { form, refusal, fail } = usePartForm<z.input<typeof vigilanceSchema>, Vigilance>(
    vigilanceSchema,
    vigilance,
    null,
  )
  const draft = useFormDraft('vigilance', form, paths)
  const { begun, reread, versions, onGoOn, onSaved } = useRecordVersions(form, vigilance, (saved) => saved)
  const save = useChannelMutation('vigilance.update', {
    onSuccess: (saved) => {
      draft.forget()
      onSaved(saved)
      showToast({ text: t('vigilance.saved') })
    },
    onError: (error) => {
      if (!reread(error)) fail(error)
    },
  })
  const { control } = form
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate({ ...values, over: begun }))(event)}
    >
      <SaveError
        error={save.error?.code === 'CONFLICT' ? save.error : refusal}
        hasFieldErrors={false}
        labels={Object.fromEntries(paths.map((path) => [path, t(`vigilance.${path}`)]))}
        versions={versions}
        onGoOn={(values) => {
          onGoOn(values)
          save.reset()
        }}
      />
      {paths.map((name) => (
        <NumberFieldControl
          key={name}
          control={control}
          name={name}
          label={t(`vigilance.${name}`)}
          isRequired
          minValue={1}
        />
      ))}
      <SaveBar isDirty={form.formState.isDirty} isPending={save.isPending} onDiscard={draft.discard} />
    </form>
  )
}
