import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'

export interface LinkCauseDialogProps {
  readonly links: { readonly complaints?: string[]; readonly remarks?: string[] }
  readonly known: readonly string[]
  readonly onClose: () => void
}

const schema = z.strictObject({ id: z.uuid() })

/** Chooses among the causes that are known already. */
export function LinkCauseDialog({ links, known, onClose }: LinkCauseDialogProps) {
  const { t } = useTranslation('actions')
  const { data } = useChannel('rootCauses.list', {})
  const { form, refusal, fail } = usePartForm<{ id: string | null }, { id: string }>(
    schema,
    { id: null },
    null,
  )
  const link = useChannelMutation('rootCauses.link', { onSuccess: onClose, onError: fail })
  const submit = form.handleSubmit(({ id }) => link.mutate({ id, ...links }))
  const others = (data?.causes ?? []).filter(({ id }) => !known.includes(id))
  return (
    <PartDialog
      title={t('causes.linkTitle')}
      submitLabel={t('causes.linkSubmit')}
      refusal={refusal}
      isSaving={link.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ComboBoxControl
        key={others.length}
        control={form.control}
        name="id"
        label={t('causes.which')}
        isRequired
        autoFocus
        choices={others.map((cause) => ({
          value: cause.id,
          label: cause.label,
          description: t(`causeCategory.${cause.category}`),
        }))}
      />
    </PartDialog>
  )
}
