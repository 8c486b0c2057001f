import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import type { Transmission } from '#shared/third-parties/third-party'
import { thirdPartyApi } from '#shared/third-parties/third-party-api'

export interface WithdrawDialogProps {
  readonly transmission: Transmission
  readonly onClose: () => void
}

const schema = thirdPartyApi['transmissions.withdraw'].input

/** Why a transmission is no longer awaited: noted by mistake, or given up. */
export function WithdrawDialog({ transmission, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('actions')
  const { id, version } = transmission
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    {
      id,
      version,
      reason: '',
    },
    `part.${id}.withdraw`,
  )
  const save = useChannelMutation('transmissions.withdraw', {
    onSuccess: () => {
      forget()
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  return (
    <PartDialog
      title={t('transmissions.withdrawTitle', { recipient: transmission.recipient })}
      submitLabel={t('transmissions.withdraw')}
      refusal={refusal}
      isSaving={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextAreaControl
        control={form.control}
        name="reason"
        label={t('fields.reason')}
        help={t('transmissions.withdrawHelp')}
        rows={2}
        isRequired
        autoFocus
      />
    </PartDialog>
  )
}
