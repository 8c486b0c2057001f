import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { MomentControl } from '../fields/moment-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** The person has answered: the commitment goes on. */
export function ResumeDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version } = complaint
  const step = useStepForm({
    name: 'resume',
    schema: caseEventApi['complaints.resume'].input,
    defaults: { id, version, at: new Date().toISOString(), text: null },
    onClose,
  })
  const save = useChannelMutation('complaints.resume', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <MomentControl control={control} name="at" label={t('dialogs.resume.at')} autoFocus />
      <TextAreaControl control={control} name="text" label={t('events.text')} rows={3} />
    </StepDialog>
  )
}
