import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { editableShape } from '#shared/complaints/complaint'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

const schema = z.object({ originalDocument: editableShape.originalDocument })

/** The oral complaint was confirmed in writing. */
export function FormaliseDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { id, originalDocument } = complaint
  const step = useStepForm({ name: 'formalise', schema, defaults: { originalDocument }, onClose })
  const save = useChannelMutation('complaints.update', step.outcome)
  const submit = step.form.handleSubmit((values) =>
    save.mutate({ id, version: step.version, changes: { ...step.changed(values), writtenForm: true } }),
  )
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <p>{t('dialogs.formalise.text')}</p>
      <FieldControl
        control={step.form.control}
        zone={words.zone}
        name="originalDocument"
        help={t('help.originalDocument')}
        autoFocus
      />
    </StepDialog>
  )
}
