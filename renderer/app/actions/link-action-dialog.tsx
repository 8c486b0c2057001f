import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'

export interface LinkActionDialogProps {
  readonly links: { readonly complaints?: string[]; readonly remarks?: string[] }
  /** Actions that are tied already. */
  readonly known: readonly string[]
  readonly onClose: () => void
}

const schema = z.strictObject({ id: z.uuid() })

/** One action often answers to several entries. */
export function LinkActionDialog({ links, known, onClose }: LinkActionDialogProps) {
  const { t } = useTranslation('actions')
  const { data } = useChannel('actions.list', { filter: { statuses: ['TO_DO', 'LATE', 'DONE'] }, limit: 500 })
  const { form, refusal, fail } = usePartForm<{ id: string | null }, { id: string }>(
    schema,
    { id: null },
    null,
  )
  const link = useChannelMutation('actions.link', {
    onSuccess: (saved) => {
      showToast({ text: t('entry.linked', { title: saved.title }) })
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit(({ id }) => link.mutate({ id, ...links }))
  const open = (data?.rows ?? []).filter((row) => !known.includes(row.id))
  return (
    <PartDialog
      title={t('entry.linkTitle')}
      submitLabel={t('entry.linkSubmit')}
      refusal={refusal}
      isSaving={link.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ComboBoxControl
        key={open.length}
        control={form.control}
        name="id"
        label={t('entry.which')}
        help={t('entry.whichHelp')}
        isRequired
        autoFocus
        choices={open.map((row) => ({ value: row.id, label: row.title, description: t(`kind.${row.kind}`) }))}
      />
    </PartDialog>
  )
}
