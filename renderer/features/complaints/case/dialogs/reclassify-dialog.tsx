import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Notice } from '#renderer/ui/feedback/notice'
import { RadioGroupControl } from '#renderer/ui/form/radio-group-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import type { InputOf, ParsedInputOf } from '#shared/api/contract'
import { complaintApi } from '#shared/complaints/complaint-api'
import { isWritten } from '#shared/intake/intake-rules'
import { useCase } from '../case-context'
import { dropDraftsOfCase } from '../draft/draft-store'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

const reasons = ['REFUSES_CONTACT_DETAILS', 'ORAL_NEVER_FORMALISED', 'OTHER'] as const

/** The downgrade to a remark, with what it costs: the identity is gone for good. */
export function ReclassifyDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version } = complaint
  const isOral = !isWritten(complaint.channel, complaint.writtenForm)
  const step = useStepForm<InputOf<'complaints.reclassify'>, ParsedInputOf<'complaints.reclassify'>>({
    name: 'reclassify',
    schema: complaintApi['complaints.reclassify'].input,
    defaults: {
      id,
      version,
      reason: isOral ? 'ORAL_NEVER_FORMALISED' : 'REFUSES_CONTACT_DETAILS',
      detail: null,
    },
    onClose,
  })
  const save = useChannelMutation('complaints.reclassify', {
    onSuccess: ({ complaint: updated }) => {
      step.outcome.onSuccess(updated)
      dropDraftsOfCase(id)
    },
    onError: step.outcome.onError,
  })
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, version: step.version }))
  const { control } = step.form
  const reason = useWatch({ control, name: 'reason' })
  return (
    <StepDialog step={step} isSaving={save.isPending} isDanger onSubmit={submit}>
      <Notice tone="late" title={t('dialogs.reclassify.lost')}>
        <p>{t('dialogs.reclassify.lostDetail')}</p>
        <p>{t('dialogs.reclassify.kept')}</p>
      </Notice>
      <RadioGroupControl
        control={control}
        name="reason"
        label={t('reason')}
        look="compact"
        isRequired
        choices={reasons.map((value) => ({ value, label: t(`enums:reclassificationReason.${value}`) }))}
      />
      <TextAreaControl
        control={control}
        name="detail"
        label={t('dialogs.reclassify.detail')}
        isRequired={reason === 'OTHER'}
        rows={2}
      />
    </StepDialog>
  )
}
