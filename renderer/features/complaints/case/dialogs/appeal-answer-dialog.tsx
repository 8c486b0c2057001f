import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { appealResults } from '#shared/case-events/case-event'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { MomentControl } from '../fields/moment-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** What level 2 answered, and who. */
export function AppealAnswerDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version } = complaint
  const step = useStepForm({
    name: 'appealAnswer',
    schema: caseEventApi['complaints.appeal'].input.options[1],
    defaults: {
      id,
      version,
      step: 'ANSWER' as const,
      at: new Date().toISOString(),
      person: '',
      result: 'CONFIRMED' as const,
      text: null,
    },
    onClose,
  })
  const save = useChannelMutation('complaints.appeal', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <TextFieldControl
        control={control}
        name="person"
        label={t('dialogs.appealAnswer.person')}
        help={t('dialogs.appealAnswer.personHelp')}
        isRequired
        autoFocus
      />
      <RadioGroupControl
        control={control}
        name="result"
        label={t('dialogs.appealAnswer.result')}
        look="compact"
        isRequired
        choices={appealResults.map((value) => ({ value, label: t(`events.result.${value}`) }))}
      />
      <MomentControl control={control} name="at" label={t('dialogs.appealAnswer.at')} />
      <TextAreaControl control={control} name="text" label={t('events.text')} rows={3} />
    </StepDialog>
  )
}
