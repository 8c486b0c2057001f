import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Notice } from '#renderer/ui/feedback/notice'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { MomentControl } from '../fields/moment-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** The case waits for something from the person: the commitment stops, the ceiling goes on. */
export function PauseDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version } = complaint
  const step = useStepForm({
    name: 'pause',
    schema: caseEventApi['complaints.pause'].input,
    defaults: { id, version, at: new Date().toISOString(), reason: '' },
    onClose,
  })
  const save = useChannelMutation('complaints.pause', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <Notice>{t('dialogs.pause.text')}</Notice>
      <TextAreaControl control={control} name="reason" label={t('reason')} isRequired rows={2} autoFocus />
      <MomentControl control={control} name="at" label={t('events.since')} />
    </StepDialog>
  )
}
