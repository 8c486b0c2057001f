import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { mediationResults } from '#shared/case-events/case-event'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { MomentControl } from '../fields/moment-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** How the mediation ended. */
export function MediationEndDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version } = complaint
  const step = useStepForm({
    name: 'mediationEnd',
    schema: caseEventApi['complaints.mediate'].input.options[1],
    defaults: {
      id,
      version,
      step: 'END' as const,
      at: new Date().toISOString(),
      result: 'AGREEMENT' as const,
      text: null,
    },
    onClose,
  })
  const save = useChannelMutation('complaints.mediate', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <RadioGroupControl
        control={control}
        name="result"
        label={t('dialogs.mediationEnd.result')}
        look="compact"
        isRequired
        autoFocus
        choices={mediationResults.map((value) => ({ value, label: t(`events.result.${value}`) }))}
      />
      <MomentControl control={control} name="at" label={t('dialogs.mediationEnd.at')} />
      <TextAreaControl control={control} name="text" label={t('events.text')} rows={3} />
    </StepDialog>
  )
}
