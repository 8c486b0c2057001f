import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useRecordVersions } from '#renderer/app/conflict/use-record-versions'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import type { AppError } from '#shared/api/app-error'
import type { ThirdParty } from '#shared/third-parties/third-party'
import { thirdPartyApi } from '#shared/third-parties/third-party-api'
import { FormDialog } from '../form-dialog'
import { useFormDraft } from '../use-form-draft'

export interface ThirdPartyDialogProps {
  /** Null for a new one. */
  readonly thirdParty: ThirdParty | null
  readonly onClose: () => void
}

const schema = thirdPartyApi['thirdParties.create'].input

const toValues = (thirdParty: ThirdParty | null): z.input<typeof schema> => ({
  name: thirdParty?.name ?? '',
  category: thirdParty?.category ?? '',
  contactPerson: thirdParty?.contactPerson ?? '',
  email: thirdParty?.email ?? '',
  phone: thirdParty?.phone ?? '',
  address: thirdParty?.address ?? '',
  note: thirdParty?.note ?? '',
})

const paths = ['name', 'category', 'contactPerson', 'email', 'phone', 'address', 'note'] as const

/** A third party and how to reach it. */
export function ThirdPartyDialog({ thirdParty, onClose }: ThirdPartyDialogProps) {
  const { t } = useTranslation(['actions', 'settings'])
  const { form, refusal, fail } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    toValues(thirdParty),
    null,
  )
  const { data } = useChannel('thirdParties.list', { withInactive: true })
  const saved = data?.thirdParties.find(({ id }) => id === thirdParty?.id) ?? thirdParty
  const { begun, reread, versions, onGoOn } = useRecordVersions(form, saved, toValues)
  const draft = useFormDraft(`thirdParty.${thirdParty?.id ?? 'new'}`, form, paths)
  const options = {
    onSuccess: () => {
      draft.forget()
      showToast({ text: t('settings:saved') })
      onClose()
    },
    onError: (error: AppError) => {
      if (!reread(error)) fail(error)
    },
  }
  const create = useChannelMutation('thirdParties.create', options)
  const update = useChannelMutation('thirdParties.update', options)
  const submit = form.handleSubmit((values) =>
    begun ? update.mutate({ id: begun.id, version: begun.version, changes: values }) : create.mutate(values),
  )
  const { control } = form
  return (
    <FormDialog
      title={t(thirdParty ? 'actions:thirdParties.change' : 'actions:thirdParties.add')}
      error={update.error?.code === 'CONFLICT' ? update.error : refusal}
      hasFieldErrors={false}
      isPending={create.isPending || update.isPending}
      onSubmit={submit}
      onClose={onClose}
      draft={draft}
      compared={{
        labels: Object.fromEntries(paths.map((path) => [path, t(`actions:thirdParties.${path}`)])),
        versions,
        onGoOn: (values) => {
          onGoOn(values)
          update.reset()
        },
      }}
    >
      <TextFieldControl
        control={control}
        name="name"
        label={t('actions:thirdParties.name')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <TextFieldControl
        control={control}
        name="category"
        label={t('actions:thirdParties.category')}
        help={t('actions:thirdParties.categoryHelp')}
        maxLength={200}
      />
      <TextFieldControl
        control={control}
        name="contactPerson"
        label={t('actions:thirdParties.contactPerson')}
        maxLength={200}
      />
      <FieldRow>
        <TextFieldControl
          control={control}
          name="email"
          label={t('actions:thirdParties.email')}
          type="email"
        />
        <TextFieldControl control={control} name="phone" label={t('actions:thirdParties.phone')} type="tel" />
      </FieldRow>
      <TextAreaControl control={control} name="address" label={t('actions:thirdParties.address')} rows={2} />
      <TextAreaControl control={control} name="note" label={t('actions:thirdParties.note')} rows={2} />
    </FormDialog>
  )
}
