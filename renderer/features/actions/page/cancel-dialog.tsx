import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { PartDialog } from '#renderer/app/parts/part-dialog'
import { usePartForm } from '#renderer/app/parts/use-part-form'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { actionApi } from '#shared/actions/action-api'
import type { ActionStepProps } from './complete-dialog'

const schema = actionApi['actions.cancel'].input

/** An action that will not be done says why; it stays in the plan. */
export function CancelDialog({ action, onClose }: ActionStepProps) {
  const { t } = useTranslation('actions')
  const { id, version } = action
  const start = { id, version, reason: '' }
  const { form, refusal, fail, forget } = usePartForm<z.input<typeof schema>, z.output<typeof schema>>(
    schema,
    start,
    `part.${id}.cancel`,
  )
  const save = useChannelMutation('actions.cancel', {
    onSuccess: () => {
      forget()
      onClose()
    },
    onError: fail,
  })
  const submit = form.handleSubmit((values) => save.mutate(values))
  return (
    <PartDialog
      title={t('page.cancelTitle')}
      submitLabel={t('page.cancel')}
      refusal={refusal}
      isSaving={save.isPending}
      isDanger
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextAreaControl
        control={form.control}
        name="reason"
        label={t('fields.reason')}
        isRequired
        autoFocus
        rows={3}
      />
    </PartDialog>
  )
}
