import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { MomentControl } from '../fields/moment-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** The person asks level 2 to look again. */
export function AppealDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version } = complaint
  const step = useStepForm({
    name: 'appeal',
    schema: caseEventApi['complaints.appeal'].input.options[0],
    defaults: { id, version, step: 'ASK' as const, at: new Date().toISOString(), text: null },
    onClose,
  })
  const save = useChannelMutation('complaints.appeal', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <MomentControl control={control} name="at" label={t('dialogs.appeal.at')} />
      <TextAreaControl control={control} name="text" label={t('events.text')} rows={3} autoFocus />
    </StepDialog>
  )
}
