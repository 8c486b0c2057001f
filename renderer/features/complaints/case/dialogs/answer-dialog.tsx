import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { complaintApi } from '#shared/complaints/complaint-api'
import { GroundsControl } from '../blocks/grounds-control'
import { useCase } from '../case-context'
import { FieldControl } from '../fields/field-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** When, how and by whom it was answered, and what was decided. */
export function AnswerDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { employee } = useSession()
  const { id, version, outcome, refusalGrounds, recourseGiven } = complaint
  const step = useStepForm({
    name: 'answer',
    schema: complaintApi['complaints.answer'].input,
    defaults: {
      id,
      version,
      answeredAt: new Date().toISOString(),
      answerChannel: complaint.answerChannel ?? complaint.channel,
      signatory: complaint.signatory ?? employee?.name ?? null,
      outcome,
      refusalGrounds,
      recourseGiven,
    },
    onClose,
  })
  const save = useChannelMutation('complaints.answer', step.outcome)
  const submit = step.form.handleSubmit((values) =>
    save.mutate({ ...step.changed(values), id, version: step.version }),
  )
  const { control } = step.form
  const decided = useWatch({ control, name: 'outcome' })
  const isRefusal = decided === 'PARTLY_UPHELD' || decided === 'NOT_UPHELD'
  const common = { control, zone: words.zone }
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <FieldRow>
        <FieldControl {...common} name="answeredAt" isRequired autoFocus />
        <FieldControl {...common} name="answerChannel" />
      </FieldRow>
      <FieldRow>
        <FieldControl {...common} name="outcome" help={decided ? undefined : t('help.outcome')} />
        <FieldControl {...common} name="signatory" />
      </FieldRow>
      {decided && decided !== 'UPHELD' ? (
        <GroundsControl control={control} name="refusalGrounds" outcomeName="outcome" />
      ) : null}
      {isRefusal ? <FieldControl {...common} name="recourseGiven" help={t('help.recourseGiven')} /> : null}
    </StepDialog>
  )
}
