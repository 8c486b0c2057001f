import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { ComboBoxControl } from '#renderer/ui/form/combo-box-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { useChoices } from '../fields/use-choices'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** The case goes to somebody else, who reads why. */
export function ReassignDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version, handledBy } = complaint
  const others = useChoices()
    .employees(null)
    .filter(({ value }) => value !== handledBy)
  const step = useStepForm({
    name: 'reassign',
    schema: caseEventApi['complaints.reassign'].input,
    defaults: { id, version, handledBy: '', reason: '' },
    onClose,
  })
  const save = useChannelMutation('complaints.reassign', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <ComboBoxControl
        control={control}
        name="handledBy"
        label={t('dialogs.reassign.handledBy')}
        choices={others}
        isRequired
        autoFocus
      />
      <TextAreaControl control={control} name="reason" label={t('reason')} isRequired rows={2} />
    </StepDialog>
  )
}
