import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { entryDraft } from '#renderer/app/parts/use-kept-form'
import { useRecordForm } from '#renderer/app/parts/use-record-form'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { type RootCause, rootCauseCategories } from '#shared/causes/root-cause'
import { rootCauseApi } from '#shared/causes/root-cause-api'

export interface CauseDialogProps {
  /** Null for a new one. */
  readonly cause: RootCause | null
  /** Entries that a new one explains. */
  readonly links?: { readonly complaints?: string[]; readonly remarks?: string[] }
  /** Words that were already noted. */
  readonly label?: string
  readonly onClose: () => void
}

const schema = rootCauseApi['rootCauses.create'].input

/** Why something happens, in words that can be counted: the same cause for every entry that it explains. */
export function CauseDialog({ cause, links, label, onClose }: CauseDialogProps) {
  const { t } = useTranslation('actions')
  const { registerId } = useSession().register
  const [entry] = [...(links?.complaints ?? []), ...(links?.remarks ?? [])]
  const { form, begun, refusal, fail, forget, compared } = useRecordForm<
    z.input<typeof schema>,
    z.output<typeof schema>,
    RootCause | null
  >(
    schema,
    cause,
    (known) => ({
      label: known?.label ?? label ?? '',
      category: known?.category ?? 'ORGANISATION',
      description: known?.description ?? '',
    }),
    entry ? entryDraft(entry, 'cause') : `part.${cause?.id ?? registerId}.cause`,
  )
  const options = {
    onSuccess: () => {
      forget()
      showToast({ text: t('causes.saved') })
      onClose()
    },
    onError: fail,
  }
  const create = useChannelMutation('rootCauses.create', options)
  const update = useChannelMutation('rootCauses.update', options)
  const submit = form.handleSubmit((values) => {
    if (begun) update.mutate({ id: begun.id, version: begun.version, changes: values })
    else create.mutate({ ...values, ...links })
  })
  return (
    <PartDialog
      title={t(cause ? 'causes.change' : 'causes.add')}
      submitLabel={t(cause ? 'dialog.save' : 'causes.create')}
      refusal={refusal}
      isSaving={create.isPending || update.isPending}
      compared={{
        ...compared,
        labels: {
          label: t('causes.label'),
          category: t('causes.category'),
          description: t('causes.description'),
        },
        textOf: (value, path) => (path === 'category' ? t(`causeCategory.${String(value)}`) : String(value)),
      }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextFieldControl
        control={form.control}
        name="label"
        label={t('causes.label')}
        help={t('causes.labelHelp')}
        isRequired
        autoFocus
        maxLength={200}
      />
      <SelectControl
        control={form.control}
        name="category"
        label={t('causes.category')}
        isRequired
        choices={rootCauseCategories.map((value) => ({ value, label: t(`causeCategory.${value}`) }))}
      />
      <TextAreaControl control={form.control} name="description" label={t('causes.description')} rows={3} />
    </PartDialog>
  )
}
