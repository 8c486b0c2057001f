import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Notice } from '#renderer/ui/feedback/notice'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { complaintApi } from '#shared/complaints/complaint-api'
import { useCase } from '../case-context'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

export interface ReasonDialogProps extends CaseDialogProps {
  readonly name: 'reopen' | 'cancel'
}

/** Reopening a closed case, or cancelling an entry made by mistake: both say why. */
export function ReasonDialog({ name, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('case')
  const { id, version } = useCase().complaint
  const channel = `complaints.${name}` as const
  const step = useStepForm({
    name,
    schema: complaintApi[channel].input,
    defaults: { id, version, reason: '' },
    onClose,
  })
  const save = useChannelMutation(channel, step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, version: step.version }))
  return (
    <StepDialog step={step} isSaving={save.isPending} isDanger={name === 'cancel'} onSubmit={submit}>
      <Notice tone={name === 'cancel' ? 'late' : 'info'}>{t(`dialogs.${name}.text`)}</Notice>
      <TextAreaControl control={step.form.control} name="reason" label={t('reason')} isRequired autoFocus />
    </StepDialog>
  )
}
