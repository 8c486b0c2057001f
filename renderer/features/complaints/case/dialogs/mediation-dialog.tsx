import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { formatDate } from '#shared/text/formats'
import { useCase } from '../case-context'
import { MomentControl } from '../fields/moment-control'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import styles from './step-dialog.module.css'
import { useStepForm } from './use-step-form'

/** The person turned to the mediator, within the dates that the law leaves. */
export function MediationDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { register } = useSession()
  const { id, version } = complaint
  const dates = useChannel('complaints.events', { id }).data?.mediation
  const step = useStepForm({
    name: 'mediation',
    schema: caseEventApi['complaints.mediate'].input.options[0],
    defaults: {
      id,
      version,
      step: 'OPEN' as const,
      at: new Date().toISOString(),
      mediator: register.settings.organisation.mediator.name ?? '',
      text: null,
    },
    onClose,
  })
  const save = useChannelMutation('complaints.mediate', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <p className={styles.note}>
        {dates
          ? t('dialogs.mediation.window', { from: formatDate(dates.from), until: formatDate(dates.until) })
          : '\u00a0'}
      </p>
      <TextFieldControl
        control={control}
        name="mediator"
        label={t('dialogs.mediation.mediator')}
        isRequired
        autoFocus
      />
      <MomentControl control={control} name="at" label={t('dialogs.mediation.at')} />
      <TextAreaControl control={control} name="text" label={t('events.text')} rows={3} />
    </StepDialog>
  )
}
