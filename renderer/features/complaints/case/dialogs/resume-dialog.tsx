import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** The person has answered: the commitment goes on. */
export function ResumeDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { id, version } = complaint
  const step = useStepForm({
    name: 'resume',
    schema: caseEventApi['complaints.resume'].input,
    defaults: { id, version, at: new Date().toISOString(), text: null },
    onClose,
  })
  const save = useChannelMutation('complaints.resume', { onSuccess: step.succeed, onError: step.fail })
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog
      name="resume"
      refusal={step.refusal}
      isSaving={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <DateTimeFieldControl
        control={control}
        name="at"
        label={t('dialogs.resume.at')}
        timeZone={words.zone}
        isRequired
        isPastOnly
        autoFocus
      />
      <TextAreaControl control={control} name="text" label={t('events.text')} rows={3} />
    </StepDialog>
  )
}
