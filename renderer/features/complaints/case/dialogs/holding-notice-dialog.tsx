import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Notice } from '#renderer/ui/feedback/notice'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { useCase } from '../case-context'
import { MomentControl } from '../fields/moment-control'
import { useChoices } from '../fields/use-choices'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import { useStepForm } from './use-step-form'

/** The person was told that the answer takes longer. */
export function HoldingNoticeDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { id, version } = complaint
  const choices = useChoices()
  const step = useStepForm({
    name: 'holdingNotice',
    schema: caseEventApi['complaints.sendHoldingNotice'].input,
    defaults: { id, version, at: new Date().toISOString(), channel: complaint.channel, text: null },
    onClose,
  })
  const save = useChannelMutation('complaints.sendHoldingNotice', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <FieldRow>
        <MomentControl control={control} name="at" label={t('events.at')} autoFocus />
        <SelectControl
          control={control}
          name="channel"
          label={t('events.channel')}
          choices={choices.list('CHANNEL', complaint.channel)}
          isRequired
        />
      </FieldRow>
      <TextAreaControl control={control} name="text" label={t('events.text')} rows={3} />
      <Notice>{t('dialogs.holdingNotice.text')}</Notice>
    </StepDialog>
  )
}
