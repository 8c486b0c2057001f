import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { complaintApi } from '#shared/complaints/complaint-api'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** When and how the person was told that the complaint arrived. */
export function AcknowledgeDialog({ onClose }: CaseDialogProps) {
  const { complaint, words } = useCase()
  const { id, version, channel } = complaint
  const step = useStepForm({
    name: 'acknowledge',
    schema: complaintApi['complaints.acknowledge'].input,
    defaults: { id, version, acknowledgedAt: new Date().toISOString(), acknowledgementMeans: channel },
    onClose,
  })
  const save = useChannelMutation('complaints.acknowledge', step.outcome)
  const submit = step.form.handleSubmit((values) =>
    save.mutate({ ...step.changed(values), id, version: step.version }),
  )
  const common = { control: step.form.control, zone: words.zone }
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <FieldControl {...common} name="acknowledgedAt" isRequired autoFocus />
      <FieldControl {...common} name="acknowledgementMeans" />
    </StepDialog>
  )
}
