import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { caseEventApi } from '#shared/case-events/case-event-api'
import { formatDate } from '#shared/text/formats'
import { useCase } from '../case-context'
import type { CaseDialogProps } from './case-dialog-name'
import { StepDialog } from './step-dialog'
import styles from './step-dialog.module.css'
import { useStepForm } from './use-step-form'

/** Another date for the answer, why, and what was promised before. Beyond the ceiling only on purpose. */
export function MoveDeadlineDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const { id, version, answerDueOn, answerCommittedOn, answerCeilingOn: ceiling } = complaint
  const step = useStepForm({
    name: 'moveDeadline',
    schema: caseEventApi['complaints.moveDeadline'].input,
    defaults: { id, version, answerDueOn: '', reason: '', beyondCeiling: false },
    onClose,
  })
  const save = useChannelMutation('complaints.moveDeadline', step.outcome)
  const submit = step.form.handleSubmit((values) => save.mutate({ ...values, id, version: step.version }))
  const { control } = step.form
  const chosen = useWatch({ control, name: 'answerDueOn' })
  const isBeyond = ceiling !== null && chosen > ceiling
  const dates = [
    answerCommittedOn && t('dialogs.moveDeadline.committed', { date: formatDate(answerCommittedOn) }),
    answerDueOn && t('dialogs.moveDeadline.due', { date: formatDate(answerDueOn) }),
    ceiling && t('dialogs.moveDeadline.ceiling', { date: formatDate(ceiling) }),
  ]
  const promise = dates.filter((text) => text !== null).join(' · ')
  return (
    <StepDialog step={step} isSaving={save.isPending} onSubmit={submit}>
      <p className={styles.note}>{promise}</p>
      <DateFieldControl
        control={control}
        name="answerDueOn"
        label={t('dialogs.moveDeadline.answerDueOn')}
        timeZone={words.zone}
        isRequired
        autoFocus
      />
      <TextAreaControl control={control} name="reason" label={t('reason')} isRequired rows={2} />
      {isBeyond && ceiling ? (
        <CheckboxControl
          control={control}
          name="beyondCeiling"
          label={t('dialogs.moveDeadline.beyondCeiling')}
          description={t('dialogs.moveDeadline.beyondHelp', { date: formatDate(ceiling) })}
        />
      ) : null}
    </StepDialog>
  )
}
